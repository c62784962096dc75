package io.github.stepmark.processor.lower;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.write.DefinitionWriter;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds text with a <code>${</code> that is no placeholder. A string that is wholly <code>${Name}
 * </code> is filled in at deployment; the deployment tools would fill in any other as well, or
 * refuse it.
 */
public final class Placeholders {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[A-Za-z0-9]+}");

  private Placeholders() {}

  /** What stands in the definition and is neither plain text nor a placeholder. */
  public static List<Problem> check(Lowered lowered) {
    List<Problem> problems = new ArrayList<>();
    walk(DefinitionWriter.tree(lowered.machine()), "", lowered, problems);
    return problems;
  }

  private static void walk(JsonNode node, String pointer, Lowered lowered, List<Problem> problems) {
    if (node.isTextual()
        && node.textValue().contains("${")
        && !PLACEHOLDER.matcher(node.textValue()).matches()) {
      problems.add(
          Problem.of(Mistake.NOT_A_PLACEHOLDER, lowered.placeOf(pointer), node.textValue()));
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String name = member.getKey().replace("~", "~0").replace("/", "~1");
      walk(member.getValue(), pointer + "/" + name, lowered, problems);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), pointer + "/" + i, lowered, problems);
    }
  }
}
