package io.github.stepmark.processor.lower;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.write.DefinitionWriter;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds text with a <code>${</code> that is no placeholder. Deployment fills in <code>${Name}
 * </code> wherever it stands. In a name, a path or a comment, or beside the name of a service, only
 * a whole text is meant so: what a part of one becomes is not known when the definition is checked.
 */
public final class Placeholders {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[A-Za-z0-9]+}");

  /** Text that may be filled in, of which no part is a placeholder by mistake. */
  private static final Pattern FILLED =
      Pattern.compile("(?:(?!\\$\\{).|\\$\\{[A-Za-z0-9]+})*", Pattern.DOTALL);

  /** What names data or a service: a path, or what Step Functions is to call. */
  private static final Pattern NAMING =
      Pattern.compile("\\$(?!\\{).*|arn:[^:]*:states:::.*", Pattern.DOTALL);

  private static final Set<String> TARGETS = Set.of("StartAt", "Next", "Default");

  private Placeholders() {}

  /** What stands in the definition and is neither plain text nor a placeholder. */
  public static List<Problem> check(Lowered lowered) {
    List<Problem> problems = new ArrayList<>();
    walk(DefinitionWriter.tree(lowered.machine()), "", lowered, problems);
    return problems;
  }

  private static void checkName(
      String text, String pointer, Lowered lowered, List<Problem> problems) {
    if (text.contains("${") && !PLACEHOLDER.matcher(text).matches()) {
      problems.add(Problem.of(Mistake.NOT_A_PLACEHOLDER, lowered.placeOf(pointer), text));
    }
  }

  private static void checkText(
      String text, String pointer, Lowered lowered, List<Problem> problems) {
    if (pointer.endsWith("/Comment")
        || NAMING.matcher(text).matches()
        || !FILLED.matcher(text).matches()) {
      checkName(text, pointer, lowered, problems);
    }
  }

  /** Whether it names a state of a method, of whose name it is told there. */
  private static boolean isTarget(Map.Entry<String, JsonNode> member, Lowered lowered) {
    return TARGETS.contains(member.getKey())
        && member.getValue().asText().contains("${")
        && lowered.states().values().stream()
            .anyMatch(state -> state.name().value().equals(member.getValue().textValue()));
  }

  private static void walk(JsonNode node, String pointer, Lowered lowered, List<Problem> problems) {
    if (node.isTextual()) {
      checkText(node.textValue(), pointer, lowered, problems);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String at = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
      checkName(member.getKey(), at, lowered, problems);
      if (!isTarget(member, lowered)) {
        walk(member.getValue(), at, lowered, problems);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), pointer + "/" + i, lowered, problems);
    }
  }
}
