package purchase;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compiler refuses an answer of another type than the state's. */
class WrongAnswersTest {

  private static JavaFileObject test(String answer) {
    return JavaFileObjects.forSourceLines(
        "purchase.Answers",
        "package purchase;",
        "import java.util.List;",
        "class Answers {",
        "  Object workflow(" + "PurchaseWorkflow workflow) {",
        "    return workflow." + answer + ";",
        "  }",
        "}");
  }

  private static Compilation compile(String answer) {
    return javac().withOptions("-proc:none").compile(test(answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          withAskSuppliers(input -> List.of("corner shop"))          | String
          withAskSuppliers(input -> new Purchase.Quote("shop", 1))   | Quote
          withOrder(lines -> List.of(1))                             | int
          withOrder(lines -> "ordered")                              | String
          withOrderLine(line -> 1)                                   | int
          withAskForApprovalAnswer(asked -> true)                    | boolean
          withAskForApprovalAnswer(asked -> new Purchase.Line("no")) | Line
          """)
  void areRefused(String answer, String given) {
    Compilation compilation = compile(answer);

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining(given).inFile(test(answer)).onLine(5);
  }

  @Test
  void rightOnesAreNot() {
    assertThat(compile("withAskSuppliers(input -> List.of(new Purchase.Quote(\"shop\", 1)))"))
        .succeeded();
    assertThat(compile("withOrder(lines -> List.of(\"ordered\"))")).succeeded();
    assertThat(
            compile(
                "withAskForApprovalAnswer(asked -> new Purchase.Approval(true, asked.token()))"))
        .succeeded();
  }
}
