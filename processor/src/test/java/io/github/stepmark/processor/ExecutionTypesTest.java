package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.Source;
import io.github.stepmark.processor.compile.TestCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types of what workflows are started with and give, as source says them or as they come of it. */
class ExecutionTypesTest {

  @ParameterizedTest
  @EnumSource
  void membersThatATemplateReadsAreOfTheTypesTheirHandlerDeclares(TestCompiler compiler) {
    String input =
        input(
            compiler,
            """
            enum Size { SMALL, LARGE }

            @End
            void pack(
                @From("$.order.id") java.util.UUID id,
                @From("$.order.count") int count,
                @From("$.size") Size size) {}
            """);
    assertThat(input)
        .contains("ShopInput(Order order, Shop.Size size)")
        .contains("record Order(UUID id, int count)");
  }

  @ParameterizedTest
  @EnumSource
  void ofBranchesEachMemberIsOfTheNarrowerType(TestCompiler compiler) {
    String input =
        input(
            compiler,
            """
            @Parallel({Left.class, Right.class})
            @End
            abstract void both();

            static class Left {
              @End
              int left(
                  @From("$.order.id") String id,
                  @From("$.items") int items,
                  @From("$.note") Optional<String> note,
                  @From("$.most") short most) {
                return items;
              }
            }

            static class Right {
              @End
              int right(
                  @From("$.order.cents") int cents,
                  @From("$.items") long items,
                  @From("$.note") String note,
                  @From("$.most") Long most) {
                return cents;
              }
            }
            """);
    assertThat(input)
        .contains("ShopInput(Order order, int items, String note, short most)")
        .contains("record Order(String id, int cents)");
  }

  /** A path of a template has to find something, whatever becomes of it. */
  @ParameterizedTest
  @EnumSource
  void whatATemplateReadsHasToBeThere(TestCompiler compiler) {
    assertThat(
            input(
                compiler,
                """
                @End
                String pack(@From("$.id") String id, @From("$.note") Optional<String> note) {
                  return id;
                }
                """))
        .contains("ShopInput(String id, String note)");
  }

  /** Of what a template reads and the handler does not take, nobody says what it is. */
  @ParameterizedTest
  @EnumSource
  void whatNoHandlerTakesMakesTheInputFree(TestCompiler compiler) {
    CompileResult result =
        compile(
            compiler,
            """
            record Order(String id) {}

            @End
            @Parameters("{\\"id.$\\": \\"$.id\\", \\"extra.$\\": \\"$.extra\\"}")
            String pack(@Input Order order) {
              return order.id();
            }
            """);
    assertThat(result.printed()).doesNotContain("ERROR");
    assertThat(result.emitted()).doesNotContainKey("app/ShopInput.java");
    assertThat(result.emitted().get("app/ShopWorkflow.java"))
        .contains("BiFunction<Object, UnaryOperator<String>, String>");
  }

  /** What is known of a text's JSON is of no type that Java has. */
  @ParameterizedTest
  @EnumSource
  void aTextThatHoldsJsonIsAString(TestCompiler compiler) {
    CompileResult result =
        compile(
            compiler,
            """
            record Letter(String id, String body) {}

            @Next("wrap")
            Letter take(@Input Letter letter) {
              return letter;
            }

            @Pass
            @Parameters("{\\"id.$\\": \\"$.id\\", \\"body.$\\": \\"States.JsonToString($)\\"}")
            @End
            abstract void wrap();
            """);
    assertThat(result.printed()).doesNotContain("ERROR");
    assertThat(result.emitted()).doesNotContainKey("app/ShopOutput.java");
  }

  private static String input(TestCompiler compiler, String body) {
    CompileResult result = compile(compiler, body);
    assertThat(result.printed()).doesNotContain("ERROR");
    return result.emitted().getOrDefault("app/ShopInput.java", "none");
  }

  private static CompileResult compile(TestCompiler compiler, String body) {
    return compiler.compile(
        Source.of(
            "app/Shop.java",
            """
            package app;

            import io.github.stepmark.*;
            import java.util.Optional;

            @StateMachine
            abstract class Shop {
            %s}
            """
                .formatted(body)));
  }
}
