package io.github.stepmark.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final ClassName FILE = ClassName.get("app", "File");
  private static final ClassName LIST = ClassName.get(List.class);

  @Test
  void importsWhatIsNeitherOfThePackageNorOfJavaLang() {
    assertThat(page("$T $T $T\n", Map.Entry.class, String.class, ClassName.get("app", "Own")))
        .isEqualTo("package app;\n\nimport java.util.Map;\n\nMap.Entry String Own\n");
  }

  @Test
  void sortsImportsAndNamesArgumentsBoundsAndElements() {
    assertThat(
            page(
                "$T $T $T\n",
                ParameterizedTypeName.get(LIST, WildcardTypeName.subtypeOf(Set.class)),
                ParameterizedTypeName.get(LIST, WildcardTypeName.supertypeOf(Map.class)),
                ArrayTypeName.of(
                    ParameterizedTypeName.get(LIST, WildcardTypeName.subtypeOf(Object.class)))))
        .isEqualTo(
            """
            package app;

            import java.util.List;
            import java.util.Map;
            import java.util.Set;

            List<? extends Set> List<? super Map> List<?>[]
            """);
  }

  @Test
  void namesInFullWhatAnotherTypeIsCalledToo() {
    assertThat(
            page(
                "$T $T $T $T $T\n",
                List.class,
                ClassName.get("other", "List"),
                ClassName.get("other", "Own"),
                ClassName.get("app", "Own"),
                ClassName.get("other", "File")))
        .endsWith("import java.util.List;\n\nList other.List other.Own Own other.File\n");
  }

  @Test
  void namesInFullWhatATypeVariableIsCalledToo() {
    assertThat(page("$T $T\n", TypeVariableName.get("T"), ClassName.get("app", "T")))
        .isEqualTo("package app;\n\nT app.T\n");
  }

  @Test
  void namesInFullWhatThePackageShadows() {
    Code code = Code.of("$T\n", String.class);
    assertThat(Page.of(FILE, Set.of("String"), code)).endsWith("\njava.lang.String\n");
  }

  @Test
  void aTypeOfTheUnnamedPackageNeedsNoImport() {
    Code code = Code.of("$T $T\n", ClassName.get("", "List"), List.class);
    assertThat(Page.of(ClassName.get("", "File"), Set.of(), code))
        .isEqualTo("List java.util.List\n");
  }

  @Test
  void breaksALineOnlyWhereItWouldBeTooLong() {
    String ninety = "x".repeat(90);
    assertThat(page("$L($Z$L,$W$L,$W$L)\n", "f", ninety, "1234", "5"))
        .endsWith(
            """

        f(%s, 1234,
            5)
        """
                .formatted(ninety)
                .indent(0));
  }

  @Test
  void breaksWithoutASpaceAfterAParenthesis() {
    String ninety = "x".repeat(95);
    assertThat(page("call($Z$L)\n", ninety)).endsWith("\ncall(\n    " + ninety + ")\n");
  }

  @Test
  void indentsTheLinesOfBlocks() {
    Code code =
        Code.builder()
            .beginControlFlow("if ($L)", "a")
            .addStatement("b()")
            .nextControlFlow("else")
            .add("c();\n\nd();\n")
            .endControlFlow()
            .build();
    assertThat(Page.of(FILE, Set.of(), code))
        .endsWith("\nif (a) {\n  b();\n} else {\n  c();\n\n  d();\n}\n");
  }

  @Test
  void writesAnyTextAsALiteralOfOneLine() {
    assertThat(page("$S\n", "\"\\\n\r\t\u0001é$T")).endsWith("\n\"\\\"\\\\\\n\\r\\t\\u0001é$T\"\n");
  }

  @Test
  void takesArgumentsByNumber() {
    assertThat(page("$2L $1L $2L\n", "a", "b")).endsWith("\nb a b\n");
  }

  private static String page(String format, Object... arguments) {
    return Page.of(FILE, Set.of(), Code.of(format, arguments));
  }
}
