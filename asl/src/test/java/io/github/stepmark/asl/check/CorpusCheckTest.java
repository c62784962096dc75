package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CorpusCheckTest {

  @Test
  void nothingThatAwsAcceptsIsRefused() {
    List<Corpus.Case> cases = Corpus.cases(Corpus.Case::acceptedByAws);

    List<String> refused =
        cases.stream()
            .filter(one -> !errors(one).isEmpty())
            .map(one -> one.id() + ": " + errors(one))
            .toList();

    assertThat(refused).isEmpty();
  }

  @Test
  void allThatAwsRefusesIsRefused() {
    Predicate<Corpus.Case> refusedByAws = one -> one.awsRecorded() && one.kind().equals("invalid");

    assertThat(notRefused("refused by AWS", refusedByAws)).isEmpty();
  }

  @Test
  void whatAwsRefusesIsRefusedInItsWords() {
    List<Corpus.Case> cases =
        Corpus.cases(one -> one.awsRecorded() && one.kind().equals("invalid"));

    List<String> otherWords =
        cases.stream()
            .filter(
                one -> {
                  String said = Json.compact(one.expect());
                  return errors(one).stream().noneMatch(error -> said.contains(error.message()));
                })
            .map(Corpus.Case::id)
            .toList();

    System.out.println(
        cases.size() - otherWords.size() + " of " + cases.size() + " refused in AWS's words");
    // Where a text is no JSON, AWS's words are its parser's.
    assertThat(otherWords).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void mostOfWhatOthersRefuseIsRefused() {
    Predicate<Corpus.Case> refusedByOthers =
        one -> !one.awsRecorded() && one.kind().equals("invalid");

    // What is left needs a syntax tree of JSONata, or is a matter of that tool's taste.
    assertThat(notRefused("refused by others", refusedByOthers)).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void fewOfThoseThatOthersCallValidAreRefused() {
    List<Corpus.Case> cases = Corpus.cases(one -> !one.awsRecorded() && one.kind().equals("valid"));
    List<String> refused = new ArrayList<>();
    for (Corpus.Case one : cases) {
      List<Diagnostic> errors = errors(one);
      if (!errors.isEmpty()) {
        refused.add(one.id() + " " + errors.get(0).rule());
      }
    }

    System.out.println(
        cases.size() - refused.size() + " of " + cases.size() + " called valid by others");
    refused.forEach(id -> System.out.println("  refused here: " + id));
    // AWS would refuse them, too: resources that are no ARN, Ref objects, a field of the author's
    // own, a JSONPath state in a JSONata machine.
    assertThat(refused).hasSizeLessThanOrEqualTo(21);
  }

  private static List<String> notRefused(String set, Predicate<Corpus.Case> of) {
    List<Corpus.Case> cases = Corpus.cases(of);
    List<String> left =
        cases.stream().filter(one -> errors(one).isEmpty()).map(Corpus.Case::id).toList();
    System.out.println((cases.size() - left.size()) + " of " + cases.size() + " " + set);
    left.forEach(id -> System.out.println("  accepted here: " + id));
    return left;
  }

  /** What the reader and the checker say. */
  private static List<Diagnostic> errors(Corpus.Case one) {
    Definition read = DefinitionReader.read(one.definition());
    WorkflowType type = one.express() ? WorkflowType.EXPRESS : WorkflowType.STANDARD;
    return Checker.check(read, type).stream()
        .filter(found -> found.severity() == Severity.ERROR)
        .toList();
  }
}
