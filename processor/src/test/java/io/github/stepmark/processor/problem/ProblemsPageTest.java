package io.github.stepmark.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/problems.md} to the catalogues of problems. */
class ProblemsPageTest {

  /** An entry's heading is one word, any other heading has several. */
  private static final Pattern ENTRY = Pattern.compile("(?m)^## (\\w+)$");

  private static final Pattern LINK = Pattern.compile("\\[(\\w+)]\\(#(\\w+)\\)");

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/problems.md"));
  }

  private static TreeSet<String> ids() {
    return Stream.concat(
            Arrays.stream(Mistake.values()).map(Mistake::id),
            Arrays.stream(Rule.values()).map(Rule::id))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> entries() throws IOException {
    return ENTRY.matcher(page()).results().map(found -> found.group(1)).toList();
  }

  @Test
  void eachIdHasOneEntryInTheOrderOfTheAlphabet() throws IOException {
    assertThat(entries()).containsExactlyElementsOf(ids());
  }

  @Test
  void eachEntryIsListedAtTheTopAndEachLinkLeadsToAnEntry() throws IOException {
    String page = page();
    List<MatchResult> links = LINK.matcher(page).results().toList();

    assertThat(links)
        .allSatisfy(
            link -> assertThat(link.group(2)).isEqualTo(link.group(1).toLowerCase(Locale.ROOT)));
    assertThat(links).extracting(link -> link.group(1)).containsAll(ids()).isSubsetOf(ids());
  }
}
