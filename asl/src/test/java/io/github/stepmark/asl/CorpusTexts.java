package io.github.stepmark.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** The paths and the calls of intrinsic functions in the definitions of the corpus. */
public final class CorpusTexts {

  private CorpusTexts() {}

  /** All texts that start like a path where one may stand. */
  public static List<String> paths(List<Corpus.Case> cases) {
    TreeSet<String> paths = new TreeSet<>();
    cases.forEach(
        one ->
            each(
                one,
                (field, text) -> {
                  boolean takesPath =
                      field.endsWith(".$") || field.endsWith("Path") || field.equals("Variable");
                  if (takesPath && text.startsWith("$") && !text.startsWith("${")) {
                    paths.add(text);
                  }
                }));
    return List.copyOf(paths);
  }

  /** All texts that start like a call where one may stand. */
  public static List<String> calls(List<Corpus.Case> cases) {
    TreeSet<String> calls = new TreeSet<>();
    cases.forEach(
        one ->
            each(
                one,
                (field, text) -> {
                  if (field.endsWith(".$") && text.startsWith("States.")) {
                    calls.add(text);
                  }
                }));
    return List.copyOf(calls);
  }

  private static void each(Corpus.Case one, BiConsumer<String, String> visitor) {
    try {
      each(Json.parse(one.definition()), visitor);
    } catch (InvalidJsonException e) {
      // Some cases are no JSON on purpose.
    }
  }

  private static void each(JsonNode node, BiConsumer<String, String> visitor) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (member.getValue().isTextual()) {
        visitor.accept(member.getKey(), member.getValue().textValue());
      }
    }
    node.forEach(child -> each(child, visitor));
  }
}
