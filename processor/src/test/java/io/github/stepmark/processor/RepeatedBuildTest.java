package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.CompileTask;
import io.github.stepmark.processor.compile.Source;
import io.github.stepmark.processor.compile.TestCompiler;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What build tools ask for: the same bytes again, and builds of a part of the sources. */
class RepeatedBuildTest {

  private static final Source PARCEL =
      Source.of(
          "app/Parcel.java",
          """
          package app;

          import java.util.List;

          public record Parcel(String id, List<Item> items, Sender sender, Insured insured) {

            public record Item(String name, int count) {}

            public sealed interface Insured permits Yes, No {}

            public record Yes(long cents) implements Insured {}

            public record No() implements Insured {}

            public static class Sender {
              private String zip;
              private String name;

              public String getZip() {
                return zip;
              }

              public void setZip(String zip) {
                this.zip = zip;
              }

              public String getName() {
                return name;
              }

              public void setName(String name) {
                this.name = name;
              }
            }
          }
          """);

  private static final Source SHIPPING =
      Source.of(
          "app/Shipping.java",
          """
          package app;

          import io.github.stepmark.*;

          @StateMachine
          abstract class Shipping {

            @Next("pause")
            @Returns({@Field("id"), @Field(value = "items", type = int.class)})
            PackOutput pack(Parcel parcel) {
              return new PackOutput(parcel.id(), parcel.items().size());
            }

            @Wait(seconds = 1)
            @Next("send")
            abstract void pause();

            @End
            Parcel.Insured send(@Input PackOutput packed) {
              return new Parcel.No();
            }
          }
          """);

  private static final Source BILLING =
      Source.of(
          "app/Billing.java",
          """
          package app;

          import io.github.stepmark.*;

          @StateMachine
          abstract class Billing {

            private final long fee = 1;

            @Parallel({Domestic.class, Abroad.class})
            @End
            abstract Object both();

            abstract class Domestic {
              @End
              long bill(Parcel parcel, long cents) {
                return cents + fee;
              }
            }

            interface Abroad {
              @MapState(Tax.class)
              @End
              void taxes();
            }

            abstract static class Tax {
              @Next("apply")
              @Returns(@Field("rate"))
              LookUpOutput lookUp(String country) {
                return new LookUpOutput(country);
              }

              @End
              LookUpOutput apply(@Input LookUpOutput found) {
                return found;
              }
            }
          }
          """);

  @ParameterizedTest
  @EnumSource
  void aSecondCompilationEmitsTheSameBytes(TestCompiler compiler) {
    CompileTask task = CompileTask.of(PARCEL, SHIPPING, BILLING);
    CompileResult first = compiler.compile(task);
    assertThat(first.printed()).isEmpty();
    assertThat(compiler.compile(task).emitted()).isEqualTo(first.emitted());
    assertThat(compiler.compile(CompileTask.of(BILLING, SHIPPING, PARCEL)).emitted())
        .isEqualTo(first.emitted());
  }

  @ParameterizedTest
  @EnumSource
  void oneWorkflowAloneEmitsWhatItEmitsAmongAllSources(
      TestCompiler compiler, @TempDir Path library) {
    CompileResult all = compiler.compile(PARCEL, SHIPPING, BILLING);
    assertThat(all.printed()).isEmpty();
    compiler.compile(PARCEL).writeClassOutput(library);
    CompileResult alone = compiler.compile(CompileTask.of(SHIPPING).withClassPath(library));
    assertThat(alone.printed()).isEmpty();
    assertThat(alone.emitted()).isNotEmpty();
    alone
        .emitted()
        .forEach((path, text) -> assertThat(text).as(path).isEqualTo(all.emitted().get(path)));
  }

  /**
   * What Maven's compiler plugin does without its incremental detection. docs/editors.md says what
   * comes of it: older javacs crash on a record that a processor emits anew while its last class is
   * on the class path (JDK-8332297), and batch ecj refuses to write any such type.
   */
  @ParameterizedTest
  @EnumSource
  void theLastBuildsClassesAreNoObstacleButToOlderCompilers(
      TestCompiler compiler, @TempDir Path output) {
    CompileResult first = compiler.compile(PARCEL, SHIPPING, BILLING);
    first.writeClassOutput(output);
    CompileTask again = CompileTask.of(PARCEL, SHIPPING, BILLING).withClassPath(output);
    if (compiler == TestCompiler.ECJ) {
      assertThat(compiler.compile(again).errors())
          .hasSize(2)
          .allMatch(error -> error.text().startsWith("[Stepmark/FileRefused]"));
    } else if (Runtime.version().feature() == 17) {
      assertThat(crash(() -> compiler.compile(again))).contains("Lower.generateMandatedAccessors");
    } else if (Runtime.version().feature() >= 25) {
      CompileResult second = compiler.compile(again);
      assertThat(second.printed()).isEmpty();
      assertThat(second.emitted()).isEqualTo(first.emitted());
    }
  }

  /** What a compiler that crashes leaves on the error stream. */
  private static String crash(ThrowingCallable compilation) {
    PrintStream before = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(compilation).isInstanceOf(RuntimeException.class);
    } finally {
      System.setErr(before);
    }
    return written.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void eachFileHasTheWorkflowAsItsOneOrigin(TestCompiler compiler) {
    Map<String, List<Element>> origins = new LinkedHashMap<>();
    CompileResult result =
        compiler.compile(
            CompileTask.of(PARCEL, SHIPPING, BILLING)
                .withProcessors(() -> List.of(RecordingFiler.noting(origins))));
    assertThat(result.printed()).isEmpty();
    assertThat(origins).hasSize(result.emitted().size());
    Map<String, String> names = new TreeMap<>();
    origins.forEach(
        (file, elements) -> {
          assertThat(elements).as(file).hasSize(1);
          assertThat(elements.get(0)).isInstanceOf(TypeElement.class);
          names.put(file, elements.get(0).getSimpleName().toString());
        });
    assertThat(names)
        .containsEntry("app.PackInput", "Shipping")
        .containsEntry("app.BillInput", "Billing")
        .containsEntry("app.DomesticHandlers", "Billing")
        .containsEntry("app.TaxHandlers", "Billing")
        .containsEntry("META-INF/stepmark/Billing/statemachine.json", "Billing");
  }
}
