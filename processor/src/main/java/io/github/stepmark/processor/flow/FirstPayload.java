package io.github.stepmark.processor.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.jsonata.Delimited;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.model.StateModel;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a handler takes that is given the input of a machine.
 *
 * @param shape what it has to be
 * @param declared the types that it is taken for
 * @param isReplaced whether nothing of the input is left for other states
 */
record FirstPayload(Shape shape, Declared declared, boolean isReplaced) {

  /** The input or a member of it, in JSONPath or as a JSONata expression. */
  private static final Pattern MEMBER =
      Pattern.compile("(?:\\$|\\{%\\s*\\$states\\.input)((?:\\.[A-Za-z_]\\w*)*)(?:\\s*%})?");

  /** What is read from elsewhere. */
  private static final Pattern CONTEXT =
      Pattern.compile("\\$\\$\\..*|\\{%\\s*\\$states\\.context\\.[\\w.]+\\s*%}");

  /** That of {@code handler} at {@code state}; {@code null} where it is unclear. */
  static @Nullable FirstPayload of(StateModel state, Handler handler, PayloadShapes written) {
    if (handler.input() == null) {
      return null;
    }
    InputOutput data = state.data().fields().value();
    if (data.inputPath() != null) {
      return null;
    }
    boolean isReplaced = isReplaced(state, handler, data);
    Shape taken = written.of(handler.input());
    Declared declared = Declared.of(handler.input(), written.members(handler.input()));
    JsonValue template = template(handler, data);
    return template == null
        ? new FirstPayload(taken, declared, isReplaced)
        : read(template.toNode(), taken, declared, isReplaced);
  }

  /** The same of a handler beside or before which other states are given the input as well. */
  FirstPayload shared() {
    return new FirstPayload(shape, declared, false);
  }

  private static @Nullable JsonValue template(Handler handler, InputOutput data) {
    return data.parameters() != null
        ? data.parameters()
        : data.arguments() != null ? data.arguments() : handler.template();
  }

  /** What has to be there for a template, of which each member is a literal or a member's path. */
  private static @Nullable FirstPayload read(
      JsonNode template, Shape taken, Declared declared, boolean isReplaced) {
    if (!template.isObject() || taken.objects().size() != 1) {
      return null;
    }
    Shape none = ObjectShape.builder().build();
    Shape read = none;
    Declared types = Declared.NOTHING;
    Shape whole = null;
    for (Map.Entry<String, JsonNode> member : template.properties()) {
      JsonNode value = member.getValue();
      if (value.isContainerNode()) {
        return null;
      }
      boolean isPath = member.getKey().endsWith(".$");
      boolean isExpression = Delimited.begins(value.asText());
      if (!isPath && !isExpression) {
        continue;
      }
      Matcher path = MEMBER.matcher(value.asText());
      if (CONTEXT.matcher(value.asText()).matches()) {
        continue;
      }
      String name = member.getKey().replaceFirst("\\.\\$$", "");
      Member found = taken.objects().get(0).member(name);
      if (!path.matches() || found.presence() == Presence.NEVER) {
        return null;
      }
      if (path.group(1).isEmpty()) {
        whole = found.shape();
        types = types.and(declared.member(name));
        continue;
      }
      List<String> steps = List.of(path.group(1).substring(1).split("\\."));
      // A path or an expression that finds nothing fails, also for a member that may be missing.
      read = with(read, steps, Member.of(found.shape()).from(found.origin()));
      types = types.and(declared.member(name).at(steps));
      if (read == null) {
        return null;
      }
    }
    Shape shape = whole == null ? read : whole;
    boolean isOne = whole == null ? !read.equals(none) : read.equals(none);
    return isOne ? new FirstPayload(shape, types, isReplaced) : null;
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
}
