package io.github.stepmark.asl.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.InvalidPathException;
import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.CorpusTexts;
import io.github.stepmark.asl.text.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * AWS evaluates paths by a library, which is the judge here: both take the same texts, but for the
 * differences that {@code differences.txt} lists with their reasons.
 */
class JsonPathOracleTest {

  private static final int GENERATED = 20_000;
  private static final Pattern ROOT = Pattern.compile("^\\$(\\$|\\p{L}\\w*)");

  /**
   * Texts that one of the two takes alone.
   *
   * @param taken whether it is the parser that takes them
   */
  record Difference(boolean taken, Pattern texts, String example, String reason) {
    boolean explains(String text) {
      return parserTakes(text) == taken && texts.matcher(text).find();
    }

    @Override
    public String toString() {
      return example;
    }
  }

  static List<Difference> differences() throws IOException {
    try (InputStream file = JsonPathOracleTest.class.getResourceAsStream("differences.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" {2,}", 4))
          .map(
              parts ->
                  new Difference(
                      parts[0].equals("parser"),
                      Pattern.compile(parts[1]),
                      parts[2].replace("\\t", "\t").replace("␠", " "),
                      parts[3]))
          .toList();
    }
  }

  @Test
  void theParserTakesEachPathOfTheCorpusThatTheLibraryTakes() throws IOException {
    List<String> paths = CorpusTexts.paths(Corpus.cases(any -> true));

    System.out.println(paths.size() + " distinct paths of the corpus");
    assertThat(unexplained(paths.stream())).isEmpty();
  }

  @Test
  void theParserTakesEachGeneratedPathThatTheLibraryTakes() throws IOException {
    List<String> paths = IntStream.range(0, GENERATED).mapToObj(RandomPaths::of).toList();
    long taken = paths.stream().filter(JsonPathOracleTest::parserTakes).count();

    System.out.println(taken + " of " + GENERATED + " generated texts are paths");
    assertThat(taken).isBetween(GENERATED / 2L, GENERATED * 9L / 10);
    assertThat(unexplained(paths.stream())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("differences")
  void aListedDifferenceIsOne(Difference difference) {
    assertThat(parserTakes(difference.example())).isEqualTo(difference.taken());
    assertThat(libraryTakes(difference.example())).isNotEqualTo(difference.taken());
    assertThat(difference.explains(difference.example())).isTrue();
  }

  @Test
  void aGeneratedPathIsPrintedAsItWasReadButForBlanks() {
    for (int seed = 0; seed < GENERATED; seed++) {
      String text = RandomPaths.of(seed);
      Parsed<JsonPath> path = JsonPath.parse(text);
      path.tree()
          .ifPresent(
              tree -> {
                String printed = tree.toString();
                assertThat(withoutBlanks(printed)).isEqualTo(withoutBlanks(text));
                assertThat(JsonPath.parse(printed).tree())
                    .map(JsonPath::toString)
                    .hasValue(printed);
              });
    }
  }

  private static List<String> unexplained(Stream<String> texts) throws IOException {
    List<Difference> known = differences();
    List<String> unexplained = new ArrayList<>();
    texts
        .filter(text -> parserTakes(text) != libraryTakes(text))
        .filter(text -> known.stream().noneMatch(difference -> difference.explains(text)))
        .map(text -> (parserTakes(text) ? "parser " : "library ") + text)
        .forEach(unexplained::add);
    return unexplained;
  }

  private static boolean parserTakes(String text) {
    return JsonPath.parse(text).tree().isPresent();
  }

  /** The library knows no context object and no variables. */
  private static boolean libraryTakes(String text) {
    try {
      com.jayway.jsonpath.JsonPath.compile(ROOT.matcher(text).replaceFirst("\\$"));
      return true;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s", "");
  }
}
