package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.read.StateDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Whether definitions are taken and refused as AWS, and then other tools, take and refuse them. The
 * exceptions are listed in {@code corpus-exceptions.txt}, each with its reason.
 */
class CorpusVerdictsTest {

  /** By the id of the case. */
  private static final Map<String, Exception> EXCEPTIONS = exceptions();

  /**
   * A case that is judged otherwise here.
   *
   * @param open whether neither AWS's word nor the case's own run is with us
   */
  private record Exception(boolean open, String reason) {}

  /** How many cases of one judge are judged alike, and which are not. */
  private static final class Tally {
    private int alike;
    private int decided;
    private int open;

    private boolean isAtLeast95PercentOfTheUndecided() {
      return alike * 100 >= 95 * (alike + open);
    }

    @Override
    public String toString() {
      return alike + " alike, " + decided + " against AWS or their own run, " + open + " open";
    }
  }

  @Test
  void eachCaseIsJudgedAsItWasOrListedWithTheReason() {
    Map<String, Tally> tallies = new TreeMap<>();
    Set<String> unlisted = new HashSet<>();
    Set<String> stale = new HashSet<>(EXCEPTIONS.keySet());
    for (Corpus.Case one : Corpus.cases(any -> true)) {
      List<Diagnostic> errors = errors(one);
      Tally tally = tallies.computeIfAbsent(one.judge(), judge -> new Tally());
      if (errors.isEmpty() == one.accepted()) {
        tally.alike++;
        continue;
      }
      Exception exception = EXCEPTIONS.get(one.id());
      stale.remove(one.id());
      if (exception == null) {
        unlisted.add(one.id() + "\t" + one.accepted() + "\t" + errors);
      } else if (exception.open()) {
        tally.open++;
      } else {
        tally.decided++;
      }
    }

    tallies.forEach((judge, tally) -> System.out.println(judge + ": " + tally));
    assertThat(unlisted).as("judged otherwise than listed").isEmpty();
    assertThat(stale).as("listed and judged alike").isEmpty();
    assertThat(tallies).isNotEmpty();
    assertThat(tallies.values()).allMatch(Tally::isAtLeast95PercentOfTheUndecided);
    assertThat(Objects.requireNonNull(tallies.get("AWS")).decided).isZero();
    assertThat(Objects.requireNonNull(tallies.get("AWS")).open).isZero();
  }

  @Test
  void whatAwsRefusesIsRefusedByItsCodeAtItsPlaceInItsWords() {
    List<Corpus.Case> cases = Corpus.cases(one -> one.awsRecorded() && !one.accepted());

    for (Corpus.Case one : cases) {
      String said = Json.compact(one.expect());
      assertThat(errors(one))
          .as(one.id() + " " + said)
          .anySatisfy(
              error -> {
                assertThat(said).contains(error.rule().awsCode());
                // Where a text is no JSON, AWS's words and place are its parser's.
                if (!error.rule().awsCode().equals("INVALID_JSON_DESCRIPTION")) {
                  assertThat(said).contains(error.message());
                  assertThat(said).contains(lastName(error.awsLocation().replaceAll("^/$", "")));
                }
              });
    }
    System.out.println(cases.size() + " refused by AWS are refused by its code in its words");
    assertThat(cases).hasSizeGreaterThanOrEqualTo(16);
  }

  /** A state that is tested alone has a name of AWS's own in its place. */
  private static String lastName(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }

  /** What the reader and the checker say. */
  private static List<Diagnostic> errors(Corpus.Case one) {
    WorkflowType type = one.express() ? WorkflowType.EXPRESS : WorkflowType.STANDARD;
    List<Diagnostic> all;
    if (one.isState()) {
      StateDefinition read = DefinitionReader.readState(one.definition(), QueryLanguage.JSONPATH);
      all =
          read.state() == null
              ? read.diagnostics()
              : Checker.check(read.state(), QueryLanguage.JSONPATH, type);
    } else {
      all = Checker.check(DefinitionReader.read(one.definition()), type);
    }
    return all.stream().filter(found -> found.severity() == Severity.ERROR).toList();
  }

  /** The first lines of the file say what its columns are. */
  private static Map<String, Exception> exceptions() {
    try (InputStream file = CorpusVerdictsTest.class.getResourceAsStream("corpus-exceptions.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(
              Collectors.toMap(
                  parts -> parts[0], parts -> new Exception(parts[1].equals("open"), parts[2])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
