package io.github.stepmark.asl.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each kind of fault in each form of a flow, in both query languages, and the same mended. */
class FlowTest {

  @TestFactory
  Stream<DynamicTest> whatIsWrongWithTheDataIsSaidAndNothingWhereItIsMended() {
    return Stream.of(
            "absent",
            "types",
            "comparisons",
            "variables",
            "handlers",
            "apart",
            "services",
            "nulls",
            "elements")
        .flatMap(name -> FlowCase.read(text(name + ".txt")).stream())
        .flatMap(
            one ->
                Stream.of(
                    dynamicTest(
                        one.title(), () -> assertThat(one.found()).isEqualTo(one.messages())),
                    dynamicTest(
                        one.title() + ", mended",
                        () -> assertThat(one.foundWhenMended()).isEqualTo(List.of()))));
  }

  private static String text(String name) {
    try (InputStream in = FlowTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
