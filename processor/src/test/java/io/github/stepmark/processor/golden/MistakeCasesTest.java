package io.github.stepmark.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Rule;
import io.github.stepmark.processor.problem.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each message that a user can get stands in a golden folder, where it is read. */
class MistakeCasesTest {

  private static final Pattern ID = Pattern.compile("\\[Stepmark/(\\w+)]");

  /**
   * Reached by no source alone, but by a class path, an option, another processor, our mistake; or
   * by a source of hundreds of states.
   */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "ClientMissing",
          "LambdaMissing",
          "InvalidOption",
          "InvalidPartition",
          "InvalidSeverity",
          "FileRefused",
          "InternalError",
          "TemplateTooLarge");

  /** What no annotation can write into a definition, or what is reported before it is checked. */
  private static final Set<Rule> UNREACHABLE =
      Set.of(
          Rule.NOT_JSON,
          Rule.EMPTY_DEFINITION,
          Rule.TOO_DEEPLY_NESTED,
          // A text in an annotation is shorter than what these take.
          Rule.PAYLOAD_TOO_LARGE,
          Rule.DEFINITION_TOO_LARGE,
          Rule.UNSUPPORTED_FIELD);

  @Test
  void everyMistakeHasACase() throws IOException {
    Set<String> ids = Arrays.stream(Mistake.values()).map(Mistake::id).collect(asSet());
    ids.removeAll(ELSEWHERE);
    assertThat(shown()).containsAll(ids);
  }

  @Test
  void everyRuleThatAnAnnotationCanBreakHasACase() throws IOException {
    Set<String> ids =
        Arrays.stream(Rule.values())
            .filter(rule -> !UNREACHABLE.contains(rule))
            .map(Rule::id)
            .collect(asSet());
    assertThat(shown()).containsAll(ids);
  }

  private static Collector<String, ?, Set<String>> asSet() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static Set<String> shown() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (GoldenCase golden : GoldenCase.bad()) {
      ID.matcher(Files.readString(golden.file("expected.txt")))
          .results()
          .map((MatchResult found) -> found.group(1))
          .forEach(shown::add);
    }
    return shown;
  }
}
