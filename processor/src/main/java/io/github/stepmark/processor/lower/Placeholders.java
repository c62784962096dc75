package io.github.stepmark.processor.lower;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Placeholder;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.write.DefinitionWriter;
import io.github.stepmark.processor.model.MachineSettings;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds text with a <code>${</code> that is no placeholder. A string that is wholly <code>${Name}
 * </code> is filled in at deployment; the deployment tools would fill in any other as well, or
 * refuse it, so that one within a text has to be named in {@code @StateMachine(placeholders)}. In a
 * name, a path or a comment, or in the name of a service, only a whole text is meant: what a part
 * of one becomes is not known when the definition is checked.
 */
public final class Placeholders {

  /** What names data or a service: a path, or what Step Functions is to call. */
  private static final Pattern NAMING =
      Pattern.compile("\\$(?!\\{).*|arn:[^:]*:states:::.*", Pattern.DOTALL);

  /** The partition says nothing of what is called. */
  private static final Pattern PARTITION =
      Pattern.compile("arn:(?<partition>[^:]*)(?<service>:states:::.*)", Pattern.DOTALL);

  private static final Set<String> TARGETS = Set.of("StartAt", "Next", "Default");

  private final Lowered lowered;
  private final Set<String> named;
  private final List<Problem> problems = new ArrayList<>();

  private Placeholders(Lowered lowered, Set<String> named) {
    this.lowered = lowered;
    this.named = named;
  }

  /** What stands in the definition and is neither plain text nor a placeholder. */
  public static List<Problem> check(Lowered lowered, MachineSettings settings) {
    Placeholders check = new Placeholders(lowered, settings.placeholders());
    check.walk(DefinitionWriter.tree(lowered.machine()), "");
    return check.problems;
  }

  private void text(String text, String pointer) {
    boolean naming = Pointer.isComment(pointer) || NAMING.matcher(text).matches();
    if (naming || withoutNamed(text).contains("${")) {
      name(text, withoutPartition(text), pointer);
    }
  }

  /**
   * @param name what of {@code text} has to be known
   */
  private void name(String text, String name, String pointer) {
    if (name.contains("${") && !Placeholder.is(name)) {
      problems.add(Problem.of(Mistake.NOT_A_PLACEHOLDER, lowered.placeOf(pointer), text));
    }
  }

  private String withoutPartition(String text) {
    Matcher arn = PARTITION.matcher(text);
    return arn.matches() && withoutNamed(arn.group("partition")).isEmpty()
        ? arn.group("service")
        : text;
  }

  private String withoutNamed(String text) {
    return Placeholder.PATTERN
        .matcher(text)
        .replaceAll(found -> named.contains(found.group(1)) ? "" : "\\${}");
  }

  /** Whether it names a state of a method, of whose name it is told there. */
  private boolean isTarget(Map.Entry<String, JsonNode> member) {
    return TARGETS.contains(member.getKey())
        && member.getValue().asText().contains("${")
        && lowered.states().values().stream()
            .anyMatch(state -> state.name().value().equals(member.getValue().textValue()));
  }

  private void walk(JsonNode node, String pointer) {
    if (node.isTextual()) {
      text(node.textValue(), pointer);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String at = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
      name(member.getKey(), member.getKey(), at);
      if (!isTarget(member)) {
        walk(member.getValue(), at);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), pointer + "/" + i);
    }
  }
}
