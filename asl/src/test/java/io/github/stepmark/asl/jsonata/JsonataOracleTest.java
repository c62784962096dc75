package io.github.stepmark.asl.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.Shape;
import io.github.stepmark.asl.text.TextMistake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Parser and {@code com.dashjoin:jsonata} accept the same texts, but for the differences in {@code
 * jsonata/differences.tsv}, and the tree has all of the text.
 */
class JsonataOracleTest {

  private static final int SEEDS = 8_000;
  private static final String ACCEPTED = "accepted";

  /**
   * A line of the file.
   *
   * @param ours {@code accepted}, or how the parser's message begins
   * @param library {@code accepted}, or a part of what the library throws
   */
  record Difference(String ours, String library, String example, String reason) {

    boolean covers(String text) {
      String thrown = JsonataOracleTest.library(text);
      return JsonataOracleTest.ours(text).startsWith(ours)
          && (thrown.equals(library) || !library.equals(ACCEPTED) && thrown.contains(library));
    }
  }

  @Test
  void bothAcceptTheSameExpressionsOfTheCorpus() {
    Set<String> expressions = new TreeSet<>();
    for (Corpus.Case one : Corpus.cases(any -> true)) {
      try {
        collect(Json.parse(one.definition()), expressions);
      } catch (InvalidJsonException e) {
        // A case of what is no JSON.
        assertThat(one.kind()).isEqualTo("invalid");
      }
    }

    List<String> accepted = expressions.stream().filter(JsonataOracleTest::isAccepted).toList();

    System.out.println(
        accepted.size() + " of " + expressions.size() + " distinct expressions are accepted");
    assertThat(expressions).hasSizeGreaterThan(150);
    assertThat(differing(expressions.stream())).isEmpty();
    assertThat(accepted).allSatisfy(JsonataOracleTest::assertComesBack);
  }

  @Test
  void bothAcceptTheSameRandomTexts() {
    List<String> texts = IntStream.range(0, SEEDS).mapToObj(JsonataOracleTest::random).toList();

    List<String> accepted = texts.stream().filter(JsonataOracleTest::isAccepted).toList();

    System.out.println(accepted.size() + " of " + texts.size() + " random texts are accepted");
    assertThat(accepted.size()).isBetween(SEEDS / 4, SEEDS * 3 / 4);
    assertThat(differing(texts.stream())).isEmpty();
    assertThat(accepted).allSatisfy(JsonataOracleTest::assertComesBack);
  }

  @ParameterizedTest
  @MethodSource("differences")
  void eachDifferenceIsThere(Difference difference) {
    assertThat(difference.covers(difference.example()))
        .as("ours: %s; library: %s", ours(difference.example()), library(difference.example()))
        .isTrue();
    assertThat(difference.reason()).isNotBlank();
  }

  private static String random(int seed) {
    RandomExpressions random = new RandomExpressions(seed);
    String text = random.grammatical(1 + seed % 5);
    return seed % 2 == 0 ? text : random.mutated(text);
  }

  /** The texts of which parser and library think differently, for no reason that is listed. */
  private static List<String> differing(Stream<String> texts) {
    List<Difference> listed = differences().toList();
    return texts
        .filter(text -> isAccepted(text) != library(text).equals(ACCEPTED))
        .filter(text -> listed.stream().noneMatch(one -> one.covers(text)))
        .map(text -> text + "  ours: " + ours(text) + "  library: " + library(text))
        .toList();
  }

  private static void assertComesBack(String text) {
    Expression expression = Expression.parse(text).tree().orElseThrow();

    String printed = Printed.of(expression);

    assertThat(Shape.of(Expression.parse(printed).tree().orElseThrow()))
        .as("%s printed as %s", text, printed)
        .isEqualTo(Shape.of(expression));
  }

  private static boolean isAccepted(String text) {
    return Expression.parse(text).mistake().isEmpty();
  }

  private static String ours(String text) {
    return Expression.parse(text).mistake().map(TextMistake::message).orElse(ACCEPTED);
  }

  /** Asked in a thread of its own: the library keeps a parser, and what it read, per thread. */
  private static String library(String text) {
    FutureTask<String> reading =
        new FutureTask<>(
            () -> {
              try {
                Jsonata.jsonata(text);
                return ACCEPTED;
              } catch (RuntimeException e) {
                return e.toString();
              }
            });
    new Thread(reading).start();
    try {
      return reading.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(text, e);
    }
  }

  private static void collect(JsonNode node, Set<String> expressions) {
    if (node.isTextual()) {
      String text = node.textValue();
      if (text.length() >= 4 && text.startsWith("{%") && text.endsWith("%}")) {
        expressions.add(text.substring(2, text.length() - 2));
      }
    }
    node.forEach(child -> collect(child, expressions));
  }

  static Stream<Difference> differences() {
    List<Difference> all = new ArrayList<>();
    for (String line : resource().split("\n")) {
      if (!line.startsWith("#")) {
        String[] parts = line.split("\t");
        all.add(new Difference(parts[0], parts[1], Json.parse(parts[2]).textValue(), parts[3]));
      }
    }
    return all.stream();
  }

  private static String resource() {
    try (var file = JsonataOracleTest.class.getResourceAsStream("/jsonata/differences.tsv")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
