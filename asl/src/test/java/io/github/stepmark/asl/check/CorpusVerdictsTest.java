package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.check.CorpusException.Evidence;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.read.StateDefinition;
import java.util.EnumMap;
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
 * exceptions are listed in {@code corpus-exceptions.txt}, each with its reason and the evidence.
 */
class CorpusVerdictsTest {

  private static final Map<String, CorpusException> EXCEPTIONS = CorpusException.all();

  /** How many cases of one judge are judged alike, and what is against its word on the others. */
  private static final class Tally {
    private int alike;
    private final Map<Evidence, Integer> otherwise = new EnumMap<>(Evidence.class);

    private void add(Tally other) {
      alike += other.alike;
      other.otherwise.forEach((evidence, count) -> otherwise.merge(evidence, count, Integer::sum));
    }

    private int all() {
      return alike + otherwise.values().stream().mapToInt(count -> count).sum();
    }

    /** Those of which the judge's word is the best there is. */
    private int undecided() {
      return alike + otherwise.getOrDefault(Evidence.OPEN, 0);
    }

    private boolean isAtLeast95PercentOfTheUndecided() {
      return alike * 100 >= 95 * undecided();
    }

    @Override
    public String toString() {
      return "%d of %d alike (%.1f %%), %d of the %d that nothing better decides; otherwise %s"
          .formatted(alike, all(), 100.0 * alike / all(), alike, undecided(), otherwise);
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
      CorpusException exception = EXCEPTIONS.get(one.id());
      stale.remove(one.id());
      if (exception == null) {
        unlisted.add(one.id() + "\t" + one.accepted() + "\t" + errors);
      } else {
        tally.otherwise.merge(exception.evidence(), 1, Integer::sum);
      }
    }

    Tally tools = new Tally();
    tallies.forEach(
        (judge, tally) -> {
          System.out.println(judge + ": " + tally);
          if (!judge.equals("AWS")) {
            tools.add(tally);
          }
        });
    System.out.println("other tools in all: " + tools);
    assertThat(unlisted).as("judged otherwise than listed").isEmpty();
    assertThat(stale).as("listed and judged alike").isEmpty();
    assertThat(tallies).isNotEmpty();
    assertThat(tallies.values()).allMatch(Tally::isAtLeast95PercentOfTheUndecided);
    assertThat(Objects.requireNonNull(tallies.get("AWS")).otherwise).isEmpty();
  }

  @Test
  void awsRefusedInTheSameWordsWhatIsListedAsRecorded() {
    Map<String, Corpus.Case> cases =
        Corpus.cases(any -> true).stream().collect(Collectors.toMap(Corpus.Case::id, one -> one));

    EXCEPTIONS.forEach(
        (id, exception) -> {
          if (exception.evidence() == Evidence.RECORDED) {
            Corpus.Case recorded = cases.get(exception.source());
            assertThat(recorded).as(exception.source()).isNotNull();
            assertThat(recorded.awsRecorded() && !recorded.accepted()).isTrue();
            assertThat(errors(Objects.requireNonNull(cases.get(id))))
                .as(id)
                .anySatisfy(
                    error -> assertThat(Json.compact(recorded.expect())).contains(error.message()));
          }
        });
  }

  @Test
  void whatIsListedAsDecidedByItselfFailsOrIsInParts() {
    for (Corpus.Case one : Corpus.cases(any -> true)) {
      CorpusException exception = EXCEPTIONS.get(one.id());
      if (exception != null && exception.evidence() == Evidence.ITSELF) {
        boolean fails = one.expect().path("status").asText().equals("FAILED");
        boolean isInParts =
            one.expect().path("note").asText().contains("other fields may be absent");
        assertThat(fails || isInParts).as(one.id()).isTrue();
      }
    }
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
}
