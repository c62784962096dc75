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
 * Finds text with a <code>${</code> that is no placeholder. A string that is wholly <code>${Name}
 * </code> is filled in at deployment; the deployment tools would fill in any other as well, or
 * refuse it.
 */
public final class Placeholders {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[A-Za-z0-9]+}");

  private static final Set<String> TARGETS = Set.of("StartAt", "Next", "Default");

  private Placeholders() {}

  /** What stands in the definition and is neither plain text nor a placeholder. */
  public static List<Problem> check(Lowered lowered) {
    List<Problem> problems = new ArrayList<>();
    walk(DefinitionWriter.tree(lowered.machine()), "", lowered, problems);
    return problems;
  }

  private static void check(String text, String pointer, Lowered lowered, List<Problem> problems) {
    if (text.contains("${") && !PLACEHOLDER.matcher(text).matches()) {
      problems.add(Problem.of(Mistake.NOT_A_PLACEHOLDER, lowered.placeOf(pointer), text));
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
      check(node.textValue(), pointer, lowered, problems);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String at = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
      check(member.getKey(), at, lowered, problems);
      if (!isTarget(member, lowered)) {
        walk(member.getValue(), at, lowered, problems);
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), pointer + "/" + i, lowered, problems);
    }
  }
}
