package io.github.stepmark.processor.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.write.DefinitionWriter;
import io.github.stepmark.processor.lower.Lowered;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.StateModel;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a handler takes that is given the input of a machine.
 *
 * @param type the type that the whole input is; {@code null} where it is read member by member
 * @param shape what it has to be
 * @param isReplaced whether nothing of the input is left for other states
 */
record FirstPayload(@Nullable PayloadType type, Shape shape, boolean isReplaced) {

  /** The input or a member of it, in JSONPath or as a JSONata expression. */
  private static final Pattern MEMBER =
      Pattern.compile("(?:\\$|\\{%\\s*\\$states\\.input)((?:\\.[A-Za-z_]\\w*)*)(?:\\s*%})?");

  /** What is read from elsewhere. */
  private static final Pattern CONTEXT =
      Pattern.compile("\\$\\$\\..*|\\{%\\s*\\$states\\.context\\.[\\w.]+\\s*%}");

  /** That of {@code handler} at {@code state}; {@code null} where it is unclear. */
  static @Nullable FirstPayload of(
      StateModel state, Handler handler, Lowered lowered, PayloadShapes written) {
    if (handler.input() == null) {
      return null;
    }
    InputOutput data = state.data().fields().value();
    Shape taken = written.of(handler.input());
    JsonValue template = template(handler, data);
    Shape shape = template == null ? taken : read(template.toNode(), taken);
    return data.inputPath() != null || shape == null
        ? null
        : new FirstPayload(
            template == null ? handler.input() : null,
            shape,
            isReplaced(state, handler, data) && !mentionsExecution(lowered));
  }

  /** The same of a handler beside or before which other states are given the input as well. */
  FirstPayload shared() {
    return new FirstPayload(type, shape, false);
  }

  private static @Nullable JsonValue template(Handler handler, InputOutput data) {
    return data.parameters() != null
        ? data.parameters()
        : data.arguments() != null ? data.arguments() : handler.template();
  }

  /** What has to be there for a template, of which each member is a literal or a member's path. */
  private static @Nullable Shape read(JsonNode template, Shape taken) {
    if (!template.isObject() || taken.objects().size() != 1) {
      return null;
    }
    Shape none = ObjectShape.builder().build();
    Shape read = none;
    Shape whole = null;
    for (Map.Entry<String, JsonNode> member : template.properties()) {
      JsonNode value = member.getValue();
      if (value.isContainerNode()) {
        return null;
      }
      boolean isPath = member.getKey().endsWith(".$");
      boolean isExpression = value.asText().startsWith("{%");
      if (!isPath && !isExpression) {
        continue;
      }
      Matcher path = MEMBER.matcher(value.asText());
      if (CONTEXT.matcher(value.asText()).matches()) {
        continue;
      }
      if (!path.matches()) {
        return null;
      }
      Member found = taken.objects().get(0).member(member.getKey().replaceFirst("\\.\\$$", ""));
      if (path.group(1).isEmpty()) {
        whole = found.shape();
        continue;
      }
      read = with(read, List.of(path.group(1).substring(1).split("\\.")), found);
      if (read == null) {
        return null;
      }
    }
    return whole == null ? read.equals(none) ? null : read : read.equals(none) ? whole : null;
  }

  /**
   * The same with a member at the end of {@code steps}; {@code null} if something else is there.
   */
  private static @Nullable Shape with(Shape shape, List<String> steps, Member member) {
    ObjectShape object = shape.objects().size() == 1 ? shape.objects().get(0) : null;
    if (object == null || object.isOpen()) {
      return null;
    }
    String first = steps.get(0);
    boolean isNew = !object.members().containsKey(first);
    if (steps.size() == 1) {
      return isNew ? Shape.object(object.with(first, member)) : null;
    }
    Shape inner = isNew ? ObjectShape.builder().build() : object.member(first).shape();
    Shape deeper = with(inner, steps.subList(1, steps.size()), member);
    return deeper == null ? null : Shape.object(object.with(first, Member.of(deeper)));
  }

  private static boolean isReplaced(StateModel state, Handler handler, InputOutput data) {
    return (handler.stateResult() != null || handler.isAnsweredWhole())
        && (data.resultPath() == null || data.resultPath().equals(NullablePath.of("$")))
        && data.output() == null
        && data.assign() == null
        && (state.catchers() == null
            || state.catchers().stream().map(Parts::value).allMatch(FirstPayload::replaces));
  }

  private static boolean replaces(Catcher catcher) {
    return catcher.resultPath() == null && catcher.output() == null && catcher.assign() == null;
  }

  /** Whether a state may read the input from the context object. */
  private static boolean mentionsExecution(Lowered lowered) {
    return DefinitionWriter.write(lowered.machine()).contains("Execution");
  }
}
