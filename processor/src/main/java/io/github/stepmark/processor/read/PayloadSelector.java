package io.github.stepmark.processor.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.model.DataFlow;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * Takes a handler's result out of the {@code Payload} that {@code lambda:invoke} wraps it in, where
 * {@code OutputPath} cannot: a {@code ResultSelector} of the members of what the handler returns.
 */
final class PayloadSelector {

  private static final NullablePath WHOLE = NullablePath.of("$");

  private final Context context;
  private final PathTypes paths;

  PayloadSelector(Context context, PathTypes paths) {
    this.context = context;
    this.paths = paths;
  }

  /** What is written of the state's data, and a {@code ResultSelector} where it needs one. */
  DataFlow select(ExecutableElement method, Handler handler, DataFlow data) {
    PayloadType result = handler.result();
    boolean wrapped =
        context.settings().invoke()
            && handler.answer() == null
            && !handler.isAnsweredWhole()
            && context.languageOf(method) == QueryLanguage.JSONPATH;
    Parts<InputOutput> fields = data.fields();
    if (result == null || !wrapped || isSettled(fields.value())) {
      return data;
    }
    Optional<List<Member>> members = paths.members(result);
    Optional<String> why =
        handler.resultNullable() || result.isOptional()
            ? Optional.of("it may be nothing")
            : members.isEmpty()
                ? Optional.of("it has no members that are known")
                : absent(members.get());
    if (why.isPresent()) {
      boolean path = fields.places().containsKey("ResultPath");
      String annotation = path ? "ResultPath" : "OutputPath";
      Place place = Objects.requireNonNull(fields.places().get(annotation));
      context
          .problems()
          .add(Mistake.INVOKED_RESULT, place, annotation, method.getSimpleName(), why.get());
      return data;
    }
    InputOutput selected = fields.value().withResultSelector(selector(members.orElseThrow()));
    return new DataFlow(
        new Parts<>(selected, fields.place(), fields.places(), fields.lost()),
        data.itemSelector(),
        data.credentials());
  }

  /**
   * Whether the fields that are written take the result out, or drop it, or leave it to OutputPath.
   */
  private static boolean isSettled(InputOutput fields) {
    NullablePath result = fields.resultPath() == null ? WHOLE : fields.resultPath();
    NullablePath output = fields.outputPath();
    return fields.resultSelector() != null
        || result.equals(NullablePath.NONE)
        || NullablePath.NONE.equals(output)
        || result.equals(WHOLE) && output == null;
  }

  private static Optional<String> absent(List<Member> members) {
    return members.stream()
        .filter(member -> member.nullable() || member.type().isOptional())
        .findFirst()
        .map(member -> "its member '" + member.jsonName() + "' may be absent");
  }

  private static JsonValue selector(List<Member> members) {
    ObjectNode selector = JsonNodeFactory.instance.objectNode();
    for (Member member : members) {
      selector.put(member.jsonName() + ".$", "$.Payload" + ImpliedTemplate.step(member.jsonName()));
    }
    return JsonValue.of(selector);
  }
}
