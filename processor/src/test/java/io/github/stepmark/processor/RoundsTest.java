package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.CompileTask;
import io.github.stepmark.processor.compile.Message;
import io.github.stepmark.processor.compile.Source;
import io.github.stepmark.processor.compile.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types that come later or never, and workflows that are compiled with broken ones. */
class RoundsTest {

  private static final Source MIXED =
      Source.of(
          "app/Mixed.java",
          """
          package app;

          import io.github.stepmark.*;

          @StateMachine
          abstract class Mixed {

            @Next("second")
            @Catch(on = LateException.class, next = "failing")
            @Returns({@Field("id"), @Field(value = "late", type = Late.class)})
            FirstOutput first(Late late, String id) {
              return new FirstOutput(id, late);
            }

            @Next("third")
            @LateRetry
            Late second(@Input FirstOutput output) {
              return output.late();
            }

            @End
            ThirdInput third(String name) {
              return new ThirdInput(name);
            }

            @Fail
            abstract void failing();
          }
          """);

  private static Processor late() {
    return new Generator(
        Map.of(
            "app.Late", "package app;\n\npublic record Late(String name) {}\n",
            "app.LateRetry",
                """
                package app;

                @io.github.stepmark.Retry(errors = "Late.Error")
                public @interface LateRetry {}
                """,
            "app.LateException",
                """
                package app;

                public class LateException extends RuntimeException {
                  private static final long serialVersionUID = 1;
                }
                """));
  }

  @ParameterizedTest
  @EnumSource
  void typesThatAnotherProcessorMakesAreWaitedFor(TestCompiler compiler) {
    for (List<Processor> order :
        List.of(
            List.<Processor>of(new WorkflowProcessor(), late()),
            List.of(late(), new WorkflowProcessor()))) {
      CompileResult result = compiler.compile(CompileTask.of(MIXED).withProcessors(() -> order));
      assertThat(result.printed()).isEmpty();
      assertThat(result.emitted())
          .containsKeys(
              "app/FirstInput.java",
              "app/FirstOutput.java",
              "META-INF/stepmark/Mixed/statemachine.json");
      assertThat(result.emitted().get("META-INF/stepmark/Mixed/statemachine.json"))
          .contains("app.LateException", "Late.Error");
      assertThat(result.emitted().get("app/FirstOutput.java")).contains("Late late");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClassOfStatesThatIsNoneIsTheCompilersToTell(TestCompiler compiler) {
    for (String named : List.of("@Parallel(Brnch.class)", "@MapState(Brnch.class)")) {
      CompileResult result =
          compiler.compile(
              Source.of(
                  "app/Typo.java",
                  """
                  package app;

                  import io.github.stepmark.*;

                  @StateMachine
                  abstract class Typo {

                    %s
                    @End
                    abstract void run();

                    static class Branch {
                      @End
                      @Returns(@Field("id"))
                      EndOutput end(Late late) {
                        return new EndOutput(late.name());
                      }
                    }
                  }

                  record Late(String name) {}
                  """
                      .formatted(named)));
      assertThat(result.messages()).noneMatch(Message::isOurs);
      assertThat(result.printed()).contains("Brnch").contains("app/Typo.java:8:");
    }
  }

  @ParameterizedTest
  @EnumSource
  void typesInABranchAreWaitedFor(TestCompiler compiler) {
    Source outer =
        Source.of(
            "app/Outer.java",
            """
            package app;

            import io.github.stepmark.*;

            @StateMachine
            abstract class Outer {

              @MapState(Inner.class)
              @End
              abstract Late[] each();

              abstract class Inner {
                @End
                @Returns(@Field("name"))
                WrapOutput wrap(@Input Late late) {
                  return new WrapOutput(late.name());
                }
              }
            }
            """);
    CompileResult result =
        compiler.compile(
            CompileTask.of(outer).withProcessors(() -> List.of(new WorkflowProcessor(), late())));
    assertThat(result.printed()).isEmpty();
    assertThat(result.emitted()).containsKeys("app/WrapOutput.java", "app/InnerHandlers.java");
  }

  @ParameterizedTest
  @EnumSource
  void aTypoIsTheCompilersToTell(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(
            Source.of(
                "app/Typo.java",
                """
                package app;

                import io.github.stepmark.*;

                @StateMachine
                class Typo {

                  @Next("second")
                  Strin first(String id) {
                    return id;
                  }

                  @End
                  @Returns(@Field("id"))
                  SecondOutput second(@Input FirstInput input) {
                    return new SecondOutput(input.id());
                  }
                }
                """));
    assertThat(result.messages()).hasSize(1);
    assertThat(result.printed()).contains("Strin").contains("app/Typo.java:9:");
  }

  @ParameterizedTest
  @EnumSource
  void aBrokenWorkflowLeavesAnotherAlone(TestCompiler compiler) {
    Map<String, List<Element>> files = new LinkedHashMap<>();
    CompileResult result =
        compiler.compile(
            CompileTask.of(
                    Source.of(
                        "app/Broken.java",
                        """
                        package app;

                        import io.github.stepmark.*;

                        @StateMachine
                        class Broken {

                          @Next("nowhere")
                          @Returns(@Field("id"))
                          CloseOutput close(String id) {
                            return new CloseOutput(id);
                          }
                        }
                        """),
                    Source.of(
                        "app/Good.java",
                        """
                        package app;

                        import io.github.stepmark.*;

                        @StateMachine
                        abstract class Good {

                          @End
                          @Returns(@Field("id"))
                          OpenOutput open(String id) {
                            return new OpenOutput(id);
                          }

                          static Good good() {
                            return new GoodHandlers();
                          }
                        }
                        """),
                    Source.of(
                        "app/AlsoBroken.java",
                        """
                        package app;

                        import io.github.stepmark.*;

                        @StateMachine
                        class AlsoBroken {

                          @End
                          private void hidden(@Input AlsoBroken self) {}
                        }
                        """))
                .withProcessors(() -> List.of(RecordingFiler.noting(files))));
    assertThat(result.messages()).allMatch(Message::isOurs);
    assertThat(result.printed())
        .contains("app/Broken.java:8:")
        .contains("[Stepmark/UnknownTarget]")
        .contains("app/AlsoBroken.java:9:")
        .contains("[Stepmark/PrivateState]");
    assertThat(files)
        .containsKeys(
            "app.OpenInput",
            "app.OpenOutput",
            "app.GoodFunctions",
            "app.GoodHandlers",
            "app.GoodWorkflow",
            "META-INF/stepmark/Good/statemachine.json",
            "app.CloseInput",
            "app.CloseOutput")
        .doesNotContainKeys("app.BrokenFunctions", "META-INF/stepmark/Broken/statemachine.json");
  }

  /** Writes some types in the first round. */
  @SupportedAnnotationTypes("*")
  private static final class Generator extends AbstractProcessor {

    private final Map<String, String> sources;
    private boolean done;

    Generator(Map<String, String> sources) {
      this.sources = sources;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        sources.forEach(this::write);
      }
      return false;
    }

    private void write(String name, String text) {
      try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        out.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
