package io.github.stepmark.cli.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Pointer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Looks for JSON and YAML that is neither read nor refused, or at a place outside the text. */
class DocumentFuzzTest {

  // The fuzzer takes no line ends and no letters beyond ASCII in its dictionary.
  @DictionaryEntries({
    ": ",
    "- ",
    "? ",
    "|-",
    ">+",
    "!Sub ",
    "!GetAtt ",
    "!!float ",
    "&x ",
    "*x",
    "<<: ",
    "---",
    "...",
    "%YAML 1.2",
    "${"
  })
  @FuzzTest(maxDuration = "4m")
  void aDocument(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Document document =
        assertTimeout(
            Duration.ofSeconds(10), () -> Document.of(new SourceText("text", null, text)));

    for (TextProblem problem : document.problems()) {
      assertInside(problem.place(), text);
      assertThat(problem.message()).isNotBlank();
      assertThat(problem.mend()).isNotBlank();
    }
    assertHasPlaces(document.root(), "", document.positions(), text);
  }

  private static void assertHasPlaces(
      JsonNode node, String pointer, Positions positions, String text) {
    assertInside(positions.value(pointer), text);
    assertInside(positions.name(pointer), text);
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      assertHasPlaces(member.getValue(), Pointer.member(pointer, member.getKey()), positions, text);
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        assertHasPlaces(node.get(i), Pointer.element(pointer, i), positions, text);
      }
    }
  }

  private static void assertInside(Place place, String text) {
    assertThat(place.line()).isPositive();
    assertThat(place.column()).isPositive();
    assertThat(place.line() - 1 + place.column() - 1).isLessThanOrEqualTo(text.length());
  }
}
