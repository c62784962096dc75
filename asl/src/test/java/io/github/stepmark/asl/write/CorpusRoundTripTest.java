package io.github.stepmark.asl.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.DefinitionReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusRoundTripTest {

  @Test
  void whatAwsAcceptsComesBackAsItWas() {
    Tally tally = roundTrip(Corpus.cases(Corpus.Case::acceptedByAws));

    System.out.println("Accepted by AWS: " + tally);
    assertThat(tally.refused).isEmpty();
    assertThat(tally.same).isGreaterThanOrEqualTo(684);
  }

  @Test
  void whatOthersCallValidComesBackAsItWas() {
    Tally tally = roundTrip(Corpus.cases(one -> one.kind().equals("valid") && !one.awsRecorded()));

    System.out.println("Called valid by others: " + tally);
    // Objects for a Resource, a field of the author's own, no operator, a misplaced QueryLanguage.
    assertThat(tally.refused).hasSizeLessThanOrEqualTo(4);
    assertThat(tally.same).isGreaterThanOrEqualTo(211);
  }

  @Test
  void noDefinitionOfTheCorpusMakesTheReaderThrow() {
    for (Corpus.Case one : Corpus.cases(any -> true)) {
      assertThatCode(() -> DefinitionReader.read(one.definition()))
          .as(one.id())
          .doesNotThrowAnyException();
    }
  }

  private static Tally roundTrip(List<Corpus.Case> cases) {
    Tally tally = new Tally();
    for (Corpus.Case one : cases) {
      Definition read = DefinitionReader.read(one.definition());
      StateMachine machine = read.stateMachine();
      if (machine != null) {
        String written = DefinitionWriter.write(machine);
        assertThat(Json.parse(written)).as(one.id()).isEqualTo(Json.parse(one.definition()));
        assertThat(DefinitionReader.read(written).orThrow()).as(one.id()).isEqualTo(machine);
        tally.same++;
      } else {
        tally.refused.add(one.id() + ": " + read.diagnostics());
      }
    }
    return tally;
  }

  private static final class Tally {
    private int same;
    private final List<String> refused = new ArrayList<>();

    @Override
    public String toString() {
      return same + " come back as they were, " + refused.size() + " are refused";
    }
  }
}
