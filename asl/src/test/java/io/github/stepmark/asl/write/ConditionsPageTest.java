package io.github.stepmark.asl.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.condition.ConditionText;
import io.github.stepmark.asl.condition.ParsedCondition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/conditions.md} shows is so. */
class ConditionsPageTest {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @Test
  void eachConditionBecomesTheRuleBesideIt() throws IOException {
    List<List<String>> rows = table("## What becomes of it");

    assertThat(rows).hasSizeGreaterThan(15);
    for (List<String> row : rows) {
      String condition = codes(row.get(0)).get(0);
      ParsedCondition parsed = ConditionText.parse(condition);
      ChoiceRule rule = new ChoiceRule(parsed.orThrow(), "next", null, null);
      ObjectNode written = (ObjectNode) Json.parse(ConditionWriter.write(rule).toString());
      written.remove("Next");

      assertThat(written).as(condition).isEqualTo(Json.parse("{" + codes(row.get(1)).get(0) + "}"));
      assertThat(ConditionText.parse(ConditionText.print(parsed.orThrow()).orElseThrow()))
          .extracting(ParsedCondition::condition)
          .isEqualTo(parsed.condition());
    }
  }

  @Test
  void whatCannotBeSaidIsRefusedAndWhatIsShownInsteadIsRead() throws IOException {
    List<List<String>> rows = table("## What cannot be said");

    assertThat(rows).hasSizeGreaterThan(5);
    for (List<String> row : rows) {
      String refused = codes(row.get(0)).get(0);
      assertThat(ConditionText.parse(refused).problem()).as(refused).isNotNull();
      codes(row.get(2)).stream()
          .filter(code -> !code.equals("=="))
          .forEach(code -> assertThat(ConditionText.parse(code).problem()).as(code).isNull());
    }
  }

  /** The cells of the table below a heading. */
  private static List<List<String>> table(String heading) throws IOException {
    String page = Files.readString(Path.of("../docs/conditions.md"));
    String section = page.substring(page.indexOf(heading) + heading.length());
    int end = section.indexOf("\n## ");
    return (end < 0 ? section : section.substring(0, end))
        .lines()
        .filter(line -> line.startsWith("| "))
        .skip(1)
        .map(line -> List.of(line.substring(2).split("(?<!\\\\)\\|")))
        .toList();
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell)
        .results()
        .map((MatchResult found) -> found.group(1).replace("\\|", "|"))
        .toList();
  }
}
