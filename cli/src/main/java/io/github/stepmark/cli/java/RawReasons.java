package io.github.stepmark.cli.java;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.MapState.ProcessorConfig;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.ReaderConfig;
import io.github.stepmark.asl.ResultWriter;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.asl.condition.ConditionText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a state cannot be said by annotations and stays JSON. */
final class RawReasons implements State.Cases<Optional<String>> {

  @Override
  public Optional<String> task(Task task) {
    return retriers(task.retry());
  }

  @Override
  public Optional<String> pass(Pass pass) {
    return Optional.empty();
  }

  @Override
  public Optional<String> wait(Wait wait) {
    return Optional.empty();
  }

  @Override
  public Optional<String> choice(Choice choice) {
    if (choice.rules().isEmpty()) {
      return Optional.of("it has no rules");
    }
    List<ChoiceRule> rules = choice.rules();
    for (int i = 0; i < rules.size(); i++) {
      Optional<String> reason = condition(rules.get(i).condition(), "its rule " + (i + 1));
      if (reason.isPresent()) {
        return reason;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> condition(Condition condition, String rule) {
    if (condition instanceof Condition.Jsonata jsonata) {
      JsonNode text = jsonata.condition().toNode();
      return text.isTextual() && Jsonata.isDelimited(text.textValue())
          ? Optional.empty()
          : Optional.of(rule + " is no expression");
    }
    return ConditionText.print(ChoiceAnnotations.bare(condition)).isPresent()
        ? Optional.empty()
        : Optional.of(rule + " cannot be said as a condition");
  }

  @Override
  public Optional<String> succeed(Succeed succeed) {
    return Optional.empty();
  }

  @Override
  public Optional<String> fail(Fail fail) {
    return Optional.empty();
  }

  @Override
  public Optional<String> parallel(Parallel parallel) {
    return retriers(parallel.retry());
  }

  @Override
  public Optional<String> map(MapState map) {
    return retriers(map.retry())
        .or(() -> config(map.processor().config()))
        .or(() -> reader(map.distribution().itemReader()))
        .or(() -> writer(map.distribution().resultWriter()))
        .or(() -> number(map.distribution().toleratedFailurePercentage()));
  }

  private static Optional<String> config(@Nullable ProcessorConfig config) {
    if (config == null) {
      return Optional.empty();
    }
    return unknown("its ProcessorConfig", config.mode(), Set.of("INLINE", "DISTRIBUTED"))
        .or(
            () ->
                unknown(
                    "its ProcessorConfig", config.executionType(), Set.of("STANDARD", "EXPRESS")))
        .or(
            () ->
                config.mode() == null && config.executionType() == null
                    ? Optional.of("its ProcessorConfig is empty")
                    : Optional.empty());
  }

  private static Optional<String> reader(@Nullable ItemReader reader) {
    ReaderConfig config = reader == null ? null : reader.config();
    if (config == null) {
      return Optional.empty();
    }
    return unknown("its ReaderConfig", config.inputType(), MapAnnotations.INPUT_TYPES)
        .or(() -> unknown("its ReaderConfig", config.manifestType(), MapAnnotations.MANIFEST_TYPES))
        .or(
            () ->
                unknown(
                    "its ReaderConfig", config.transformation(), MapAnnotations.TRANSFORMATIONS))
        .or(() -> unknown("its ReaderConfig", config.csvDelimiter(), MapAnnotations.DELIMITERS))
        .or(() -> unknown("its ReaderConfig", config.csvHeaderLocation(), MapAnnotations.HEADERS))
        .or(
            () ->
                Stream.of(
                            config.inputType(),
                            config.manifestType(),
                            config.transformation(),
                            config.csvDelimiter(),
                            config.csvHeaderLocation(),
                            config.csvHeaders(),
                            config.itemsPointer(),
                            config.maxItems())
                        .anyMatch(one -> one != null)
                    ? Optional.empty()
                    : Optional.of("its ReaderConfig is empty"));
  }

  private static Optional<String> writer(@Nullable ResultWriter writer) {
    if (writer == null || writer.config() == null) {
      return Optional.empty();
    }
    return unknown("its WriterConfig", writer.config().transformation(), MapAnnotations.WRITTEN_AS)
        .or(() -> unknown("its WriterConfig", writer.config().outputType(), MapAnnotations.OUTPUTS))
        .or(
            () ->
                writer.config().transformation() == null && writer.config().outputType() == null
                    ? Optional.of("its WriterConfig is empty")
                    : Optional.empty());
  }

  private static Optional<String> unknown(String where, @Nullable String value, Set<String> known) {
    return value == null || known.contains(value)
        ? Optional.empty()
        : Optional.of(where + " has a value that the DSL does not know");
  }

  private static Optional<String> number(@Nullable ValueOrPath<BigDecimal> value) {
    return value instanceof ValueOrPath.Literal<BigDecimal> literal && !isDouble(literal.value())
        ? Optional.of("its ToleratedFailurePercentage has more digits than a double")
        : Optional.empty();
  }

  private static Optional<String> retriers(@Nullable List<Retrier> retriers) {
    return retriers != null
            && retriers.stream()
                .anyMatch(one -> one.backoffRate() != null && !isDouble(one.backoffRate()))
        ? Optional.of("a BackoffRate has more digits than a double")
        : Optional.empty();
  }

  private static boolean isDouble(BigDecimal number) {
    double value = number.doubleValue();
    return Double.isFinite(value) && BigDecimal.valueOf(value).compareTo(number) == 0;
  }
}
