package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.Source;
import io.github.stepmark.processor.compile.TestCompiler;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is written, the processor answers with messages, never with an exception. */
class HostileSourcesTest {

  private static final Map<String, String> BODIES = new LinkedHashMap<>();

  static {
    BODIES.put(
        "unresolved types everywhere",
        """
        @StateMachine
        abstract class Hostile extends Missing<Gone> implements Lost, java.util.List<Away> {
          Hostile(Nowhere nothing) throws Never {}
          @End @Retry(on = {Missing.class, Gone[].class}) Missing<Lost[]> first(
              Gone<Missing>[] a, java.util.Map<Lost, ? extends Gone> b, @From("$.x") Away.Inner c) throws Gone {}
          @Task("x") @Next("first") abstract Lost second();
        }
        """);
    BODIES.put(
        "class literals of emitted types",
        """
        @StateMachine
        class Hostile {
          @Next("second")
          @Catch(on = FirstInput.class, next = "second")
          @Returns({@Field(value = "a", type = FirstInput.class), @Field(value = "b", type = FirstOutput.class), @Field(value = "c", type = FirstOutput[].class)})
          FirstOutput first(String id, FirstOutput other, java.util.List<SecondInput> list) { return null; }
          @End void second(FirstInput in, SecondInput self) {}
        }
        """);
    BODIES.put(
        "branches of all sorts",
        """
        @StateMachine
        @Branch
        abstract class Hostile {
          @Parallel({void.class, int[].class, Gone.class, Hostile.class, E.class, R.class, N.class,
              Deep.class, Deep.Deeper.class, Outer.class}) @Next("each") abstract Lost all();
          @MapState(value = Gone[].class, items = "{", label = Missing.X, csv = 1) @End abstract void each();
          @Parallel @Next("all") abstract void none();
          @Parallel(null) @Next("all") abstract void nothing();
          @MapState @ItemReader @ItemBatcher @ResultWriter @End abstract java.util.List<?> unsaid();
          @MapState(Deep) @End abstract Hostile noClass();
          enum E { A { @End void a() {} }; @End void b() {} }
          record R(int x) { @End void c() {} }
          @interface N { @End int d(); }
          class Deep extends Deep {
            class Deeper extends Hostile { @Parallel(Deep.class) @End abstract void x(); }
          }
          class Sub extends Outer<Sub>.In { Sub(Outer<Sub> o) { o.super(); } @End void y() {} }
        }
        class Outer<T> { class In { @End T z() { return null; } } }
        """);
    BODIES.put(
        "cyclic types",
        """
        @StateMachine
        class Hostile {
          record A(B b, java.util.List<A> all) {}
          record B(A a, C<B> c) {}
          record C<T>(C<C<T>> deeper, T value) {}
          sealed interface S extends R permits R2 {}
          interface R extends S {}
          record R2(S s) implements S {}
          static class Loop extends Loop {}
          @End A first(@Input B b) { return null; }
          @End void second(C<String> c, S s, Loop loop) {}
        }
        """);
    BODIES.put(
        "a bound on itself",
        """
        @StateMachine
        class Hostile {
          record Self<T extends Self<T>>(T self, Comparable<T> comparable) {}
          record Leaf(Self<Leaf> self) {}
          enum E { A { void x() {} }; E self; }
          @End <T extends Comparable<T>> void first(Self<?> a, Self<Leaf> b, Enum<E> c, Leaf d, E e) {}
        }
        """);
    BODIES.put(
        "empty strings everywhere",
        """
        @StateMachine(name = "", comment = "", version = "", prefix = "")
        abstract class Hostile {
          @State("") @Next("") @Retry(errors = "") @Retry(errors = {"", ""}) @Catch(errors = "", next = "", resultPath = "")
          @Returns({@Field(""), @Field(value = "", as = "")}) FirstOutput first(@Field("") String a, @From("") String b) { return null; }
          @ChoiceOn(value = "", state = "", when = @When(is = "", condition = "", next = "", nextState = ""), otherwise = "", otherwiseState = "") void second() {}
          @Choice(value = "", when = {@When, @When(is = "")}) abstract void third();
          @Wait(timestamp = "", secondsFrom = "") abstract void fourth();
          @Wait(timestampFrom = "") @Next(state = "") abstract void fifth();
          @Fail(error = "", errorFrom = "", cause = "", causeFrom = "") abstract void sixth();
          @Pass(result = "") @End abstract void seventh();
          @Task("") @Timeout(from = "") @Heartbeat(from = "") @End abstract void eighth();
        }
        """);
    BODIES.put(
        "annotations in odd places",
        """
        @StateMachine
        abstract class Hostile {
          @End static { }
          @Field("x") int field;
          @Next("first") Hostile() {}
          @End @End void first(@Input @Input String a, @From("$") @From("$") String b) {}
          @StateMachine @Next(1) void second() {}
          @Retry(errors = 1, on = "x", maxAttempts = "y") @Timeout("z") @End void third() {}
          @Next(value = UNKNOWN + "x") void fourth() {}
          @Catch.List({}) @Retry.List({@Retry}) @End void fifth() {}
          @Catch(errors = "A", next = "first") @Catch.List(@Catch(errors = "B", next = "x")) @End void sixth() {}
          @ChoiceOn(when = @When(next = null)) void seventh() {}
          @Pass(result = 5) @Next @Next("x") abstract void eighth();
          @End void ninth(@Input Hostile this) {}
          @GeneratedFrom("x") void tenth() {}
          @Discriminator("x") void eleventh() {}
        }
        """);
    BODIES.put(
        "no braces, no body, no end",
        """
        @StateMachine
        abstract class Hostile {
          @End void first()
          @Next("first") String second( { return
        """);
    BODIES.put(
        "an annotation type, a repeated name, a package that is none",
        """
        @StateMachine @StateMachine(name = "x") @interface Hostile { @End String value() default ""; }
        @StateMachine enum Other { A; @End abstract void first(); }
        @StateMachine record Third(@Field("a") @Input int x) { @End int first() { return 1; } }
        """);
    BODIES.put(
        "a sealed workflow, a workflow that extends another",
        """
        @StateMachine
        abstract sealed class Hostile permits Sub { @End void first() {} }
        @StateMachine
        non-sealed abstract class Sub extends Hostile { @Next("first") void second() {} @Override @End void first() {} }
        """);
    BODIES.put(
        "names of the emitted types as the workflow's own",
        """
        @StateMachine
        class Hostile {
          static class FirstInput {}
          record FirstOutput(String id) {}
          @Next("Hostile") @Returns(@Field("id")) FirstOutput first(String id) { return null; }
          @Next("handlers") @Returns(@Field("id")) HostileOutput Hostile(FirstInput in) { return null; }
          @End void handlers(String shared, String INSTANCE) {}
          void shared() {}
        }
        """);
    BODIES.put(
        "very many states and very long names",
        """
        @StateMachine
        class Hostile {
          %s
        }
        """
            .formatted(many(300)));
    BODIES.put(
        "deep types",
        """
        @StateMachine
        class Hostile {
          @End void first(%sString%s deep, int%s array) {}
        }
        """
            .formatted("java.util.List<".repeat(60), ">".repeat(60), "[]".repeat(100)));
  }

  private static String many(int count) {
    StringBuilder states = new StringBuilder();
    for (int i = 0; i < count; i++) {
      states.append("@Next(\"state").append(i + 1).append("\") void state").append(i);
      states.append("(String a, int b) {}\n");
    }
    return states + "@End void state" + count + "() {}";
  }

  @TestFactory
  Stream<DynamicTest> noExceptionReachesTheCompiler() {
    return BODIES.entrySet().stream()
        .flatMap(
            body ->
                Arrays.stream(TestCompiler.values())
                    .map(
                        compiler ->
                            dynamicTest(
                                body.getKey() + " under " + compiler,
                                () -> check(compiler, body.getValue()))));
  }

  private static void check(TestCompiler compiler, String body) {
    String text = "package app;\n\nimport io.github.stepmark.*;\n\n" + body;
    CompileResult result = compiler.compile(Source.of("app/Hostile.java", text));
    assertThat(result.printed())
        .doesNotContain("InternalError")
        .doesNotContain("FileRefused")
        .doesNotContain("Exception:")
        .doesNotContain("Internal compiler error");
  }
}
