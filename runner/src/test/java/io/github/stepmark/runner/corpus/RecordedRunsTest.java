package io.github.stepmark.runner.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whether recorded executions end here as they ended on AWS. The differences are listed in {@code
 * differences.txt}, each with its reason; this prints how many agree.
 */
class RecordedRunsTest {

  private static final List<Comparison> ALL = new ArrayList<>();

  @BeforeAll
  static void runAll() {
    for (Recorded recorded : Corpus.runs()) {
      if (recorded.canRun()) {
        ALL.add(compare(recorded));
      }
    }
  }

  private static Comparison compare(Recorded recorded) {
    try {
      return Comparison.of(recorded, Replay.run(recorded));
    } catch (RuntimeException e) {
      return Comparison.failed(recorded, e);
    }
  }

  private static List<Comparison> those(Predicate<Recorded> wanted) {
    return ALL.stream().filter(one -> wanted.test(one.recorded())).toList();
  }

  private static Rate print(String what, Rate rate) {
    System.out.println(what + ": " + rate);
    return rate;
  }

  @Test
  void eachDifferenceIsListedWithItsReason() {
    KnownDifferences known = KnownDifferences.read("differences.txt");

    assertThat(ALL).hasSizeGreaterThanOrEqualTo(428);
    assertThat(known.unexplained(ALL)).as("differs and is not listed").isEmpty();
    assertThat(known.stale(ALL)).as("is listed and does not differ").isEmpty();
  }

  @Test
  void runsThatNeedNothingEndAsOnAws() {
    List<Comparison> needNothing = those(Recorded::needsNothing);
    List<Comparison> jsonata = those(recorded -> recorded.needsNothing() && recorded.isJsonata());
    List<Comparison> jsonPath = those(recorded -> recorded.needsNothing() && !recorded.isJsonata());

    Rate groups = print("need nothing, groups", Comparison.groups(needNothing));
    print("need nothing", Comparison.cases(needNothing, Aspect.RESULT));
    Rate inJsonata = print("  in JSONata", Comparison.cases(jsonata, Aspect.RESULT));
    Rate inJsonPath = print("  in JSONPath", Comparison.cases(jsonPath, Aspect.RESULT));

    assertThat(groups).matches(rate -> rate.isAtLeast(95), "at least 95 % of the groups");
    assertThat(inJsonata).matches(rate -> rate.isAtLeast(95), "at least 95 %");
    assertThat(inJsonPath).matches(rate -> rate.isAtLeast(95), "at least 95 %");
  }

  @Test
  void rowsOfChoiceOperatorsEndAsOnAws() {
    List<Comparison> rows = those(Recorded::isAboutChoiceOperators);

    Rate rate = print("rows of choice operators", Comparison.cases(rows, Aspect.RESULT));

    assertThat(rate.agreed()).isEqualTo(rate.all());
  }

  @Test
  void noFeatureIsBehindTheOthers() {
    Map<String, List<Comparison>> byFeature = new TreeMap<>();
    for (Comparison one : those(Recorded::needsNothing)) {
      for (String feature : one.recorded().features()) {
        byFeature.computeIfAbsent(feature, any -> new ArrayList<>()).add(one);
      }
    }
    byFeature.forEach(
        (feature, cases) -> print("  " + feature, Comparison.cases(cases, Aspect.RESULT)));

    assertThat(byFeature)
        .allSatisfy(
            (feature, cases) ->
                assertThat(Comparison.cases(cases, Aspect.RESULT))
                    .matches(rate -> rate.all() < 5 || rate.isAtLeast(85), "at least 85 %"));
  }

  @Test
  void runsWhoseTasksAreReplayedEndAsOnAws() {
    List<Comparison> replayed = those(Recorded::isReplay);

    Rate groups = print("replayed, groups", Comparison.groups(replayed));
    print("replayed", Comparison.cases(replayed, Aspect.RESULT));

    assertThat(groups).matches(rate -> rate.isAtLeast(92), "at least 92 % of the groups");
  }

  @Test
  void causesAreWordedAsOnAws() {
    List<Comparison> failed = those(recorded -> recorded.file().get("expect").has("cause"));

    Rate rate = print("causes", Comparison.cases(failed, Aspect.CAUSE));

    assertThat(rate).matches(found -> found.isAtLeast(90), "at least 90 %");
  }

  @Test
  void historiesAreThoseOfAws() {
    List<Comparison> recorded = those(Recorded::hasHistory);

    Rate events = print("histories, types in order", Comparison.cases(recorded, Aspect.EVENTS));
    Rate details = print("histories, details", Comparison.cases(recorded, Aspect.DETAILS));

    assertThat(events).matches(rate -> rate.isAtLeast(95), "at least 95 %");
    assertThat(details).matches(rate -> rate.isAtLeast(90), "at least 90 %");
  }
}
