package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.Errors;
import io.github.stepmark.processor.compile.Source;
import io.github.stepmark.processor.compile.TestCompiler;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The constants for errors that Step Functions and Lambda report. */
class ErrorsTest {

  @ParameterizedTest
  @EnumSource
  void eachIsTheNameOfAnErrorThatCanBeRetried(TestCompiler compiler) {
    String allButTheWildcard =
        Arrays.stream(Errors.class.getFields())
            .map(Field::getName)
            .filter(constant -> !constant.equals("ALL"))
            .map(constant -> "Errors." + constant)
            .collect(Collectors.joining(", "));

    String printed =
        compiler
            .compile(
                Source.of(
                    "app/Flow.java",
                    """
                    package app;

                    import io.github.stepmark.*;

                    @StateMachine
                    abstract class Flow {
                      @Retry(errors = {%s})
                      @Retry(errors = Errors.ALL)
                      @End
                      void work() {}
                    }
                    """
                        .formatted(allButTheWildcard)))
            .printed();

    assertThat(printed).isEmpty();
  }
}
