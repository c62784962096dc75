package io.github.stepmark.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.TestCompiler;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles each folder below {@code src/test/resources/golden} under javac and under ecj, and
 * compares as text.
 *
 * <p>A case of {@code good} emits the files in its {@code expected}, and the compiler has no more
 * than notes to print. A case of {@code bad} has the compiler print its {@code expected.txt}.
 *
 * <p>After a change that is meant, refresh the expectations, and read their difference before you
 * commit it:
 *
 * <pre>mvn -pl processor -am test -Dgolden.update=true -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dtest=GoldenTest</pre>
 *
 * <p>{@code -Dgolden.only=call} narrows this to cases whose names contain {@code call}. A
 * continuous integration never refreshes: with {@code CI=true} it fails instead.
 */
class GoldenTest {

  @BeforeAll
  static void refresh() throws IOException {
    if (!Boolean.getBoolean("golden.update")) {
      return;
    }
    assertThat(System.getenv("CI"))
        .as("golden.update would make every test pass, so it is refused where CI is set")
        .isNotEqualTo("true");
    for (GoldenCase golden : GoldenCase.good()) {
      CompileResult result = TestCompiler.JAVAC.compile(golden.task());
      assertThat(result.complaints()).as(golden.name() + " compiles").isEmpty();
      golden.expect(result.emitted());
    }
    for (GoldenCase golden : GoldenCase.bad()) {
      ExpectedMessages.expect(
          golden,
          TestCompiler.JAVAC.compile(golden.task()).messages(),
          TestCompiler.ECJ.compile(golden.task()).messages());
    }
  }

  @TestFactory
  Stream<DynamicTest> goodWorkflowsEmitWhatIsExpectedWithoutAnErrorOrAWarning() {
    return tests(GoldenCase.good(), GoldenTest::good);
  }

  @TestFactory
  Stream<DynamicTest> badWorkflowsGetTheExpectedMessages() {
    return tests(GoldenCase.bad(), GoldenTest::bad);
  }

  private static void good(GoldenCase golden, TestCompiler compiler) throws IOException {
    CompileResult result = compiler.compile(golden.task().withOptions("-Werror"));
    assertThat(result.complaints()).isEmpty();
    assertThat(result.success()).isTrue();
    SortedMap<String, String> expected = golden.expected();
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(result.emitted().keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (path, text) ->
            softly.assertThat(result.emitted().getOrDefault(path, text)).as(path).isEqualTo(text));
    softly.assertAll();
  }

  private static void bad(GoldenCase golden, TestCompiler compiler) throws IOException {
    CompileResult result = compiler.compile(golden.task());
    String expected = ExpectedMessages.of(golden, compiler);
    assertThat(ExpectedMessages.rendered(result.messages(), expected)).isEqualTo(expected);
    assertThat(result.success()).isEqualTo(result.errors().isEmpty());
  }

  private interface Check {
    void check(GoldenCase golden, TestCompiler compiler) throws IOException;
  }

  private static Stream<DynamicTest> tests(List<GoldenCase> cases, Check check) {
    Function<GoldenCase, Stream<DynamicTest>> underEach =
        golden ->
            Arrays.stream(TestCompiler.values())
                .map(
                    compiler ->
                        dynamicTest(
                            golden.name() + " under " + compiler,
                            () -> check.check(golden, compiler)));
    return cases.stream().flatMap(underEach).collect(Collectors.toList()).stream();
  }
}
