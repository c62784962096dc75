package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds what a machine uses of the language that this runner does not run yet: a line each. */
final class NotYet implements State.Cases<Stream<String>> {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\p{L}");

  private final StateMachine machine;
  private final String name;

  private NotYet(StateMachine machine, String name) {
    this.machine = machine;
    this.name = name;
  }

  static List<String> in(StateMachine machine) {
    return in(machine.graph(), machine).distinct().toList();
  }

  private static Stream<String> in(StateGraph graph, StateMachine machine) {
    return graph.states().entrySet().stream()
        .flatMap(entry -> new NotYet(machine, entry.getKey()).in(entry.getValue()));
  }

  private Stream<String> in(State state) {
    return Stream.concat(
        when(machine.languageOf(state) == QueryLanguage.JSONATA, "JSONata"), state.match(this));
  }

  @Override
  public Stream<String> task(Task task) {
    return Stream.of(
            fields(task.data()),
            catchers(task.catchers()),
            when(task.credentials() != null, "Credentials"))
        .flatMap(Function.identity());
  }

  @Override
  public Stream<String> pass(Pass pass) {
    return fields(pass.data());
  }

  @Override
  public Stream<String> wait(Wait wait) {
    return fields(wait.data());
  }

  @Override
  public Stream<String> choice(Choice choice) {
    return Stream.concat(
        fields(choice.data()), choice.rules().stream().flatMap(rule -> assign(rule.assign())));
  }

  @Override
  public Stream<String> succeed(Succeed succeed) {
    return fields(succeed.data());
  }

  @Override
  public Stream<String> fail(Fail fail) {
    return Stream.concat(text(fail.error()), text(fail.cause()));
  }

  @Override
  public Stream<String> parallel(Parallel parallel) {
    return Stream.of(
            fields(parallel.data()),
            catchers(parallel.catchers()),
            parallel.branches().stream().flatMap(branch -> in(branch.graph(), machine)))
        .flatMap(Function.identity());
  }

  @Override
  public Stream<String> map(MapState map) {
    return Stream.of(
            when(true, map.isDistributed() ? "distributed Map" : "Map"),
            fields(map.data()),
            catchers(map.catchers()),
            in(map.processor().graph(), machine))
        .flatMap(Function.identity());
  }

  private Stream<String> fields(InputOutput fields) {
    return Stream.of(
            template(fields.parameters()),
            template(fields.resultSelector()),
            assign(fields.assign()))
        .flatMap(Function.identity());
  }

  private Stream<String> catchers(@Nullable List<Catcher> catchers) {
    return catchers == null
        ? Stream.empty()
        : catchers.stream().flatMap(catcher -> assign(catcher.assign()));
  }

  private Stream<String> assign(@Nullable JsonValue assign) {
    return when(assign != null, "Assign (variables)");
  }

  private Stream<String> template(@Nullable JsonValue template) {
    return template == null ? Stream.empty() : template(template.toNode());
  }

  private Stream<String> template(JsonNode template) {
    return template.isObject()
        ? template.properties().stream()
            .flatMap(
                member ->
                    member.getKey().endsWith(".$")
                        ? expression(member.getValue().asText())
                        : template(member.getValue()))
        : StreamSupport.stream(template.spliterator(), false).flatMap(this::template);
  }

  private Stream<String> text(@Nullable ValueOrPath<String> value) {
    if (value == null) {
      return Stream.empty();
    }
    return value.match(
        new ValueOrPath.Cases<String, Stream<String>>() {
          @Override
          public Stream<String> literal(String text) {
            return Stream.empty();
          }

          @Override
          public Stream<String> atPath(String path) {
            return expression(path);
          }

          @Override
          public Stream<String> jsonata(String expression) {
            return Stream.empty(); // The state's language has been named.
          }
        });
  }

  /** What stands where a path may stand: without a dollar it is an intrinsic function. */
  private Stream<String> expression(String text) {
    return Stream.concat(
        when(!text.startsWith("$"), "the intrinsic function " + text),
        when(VARIABLE.matcher(text).lookingAt(), "the variable " + text));
  }

  private Stream<String> when(boolean used, String feature) {
    return used ? Stream.of("state '%s': %s".formatted(name, feature)) : Stream.empty();
  }
}
