package io.github.stepmark.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Holds each template to the definition beside it: nothing may be left over in either. */
class SubstitutionsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

  @Test
  void aTemplateFillsInThePlaceholdersOfItsDefinitionAndNoOthers() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Path file : GoldenTemplates.all()) {
      String definition = Files.readString(file.resolveSibling("statemachine.json"));
      Set<String> placeholders =
          PLACEHOLDER
              .matcher(definition)
              .results()
              .map((MatchResult found) -> found.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> keys = new TreeSet<>();
      JsonNode template = Json.parse(Files.readString(file));
      template.findValue("DefinitionSubstitutions").fieldNames().forEachRemaining(keys::add);
      softly.assertThat(keys).as(file.toString()).isEqualTo(placeholders);
    }
    softly.assertAll();
    assertThat(GoldenTemplates.all()).hasSizeGreaterThan(25);
  }
}
