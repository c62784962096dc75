package io.github.stepmark.asl.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.intrinsic.IntrinsicCall;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.template.Template.Called;
import io.github.stepmark.asl.template.Template.Elements;
import io.github.stepmark.asl.template.Template.Fields;
import io.github.stepmark.asl.template.Template.Literal;
import io.github.stepmark.asl.template.Template.Placeholder;
import io.github.stepmark.asl.template.Template.Selected;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Templates are written with ' for ", so that they can be read. */
class TemplateTest {

  @Test
  void aTemplateIsATreeOfFieldsElementsAndLeaves() {
    Template template =
        template("{'id.$': '$.id', 'lines': [{'key.$': 'States.UUID()'}, '$.a'], 'n': 1.0}");

    assertThat(template)
        .isEqualTo(
            new Fields(
                List.of(
                    new Field("id.$", new Selected(JsonPath.parse("$.id").tree().orElseThrow())),
                    new Field(
                        "lines",
                        new Elements(
                            List.of(
                                new Fields(
                                    List.of(
                                        new Field(
                                            "key.$",
                                            new Called(
                                                IntrinsicCall.parse("States.UUID()")
                                                    .tree()
                                                    .orElseThrow())))),
                                new Literal(JsonValue.parse("\"$.a\""))))),
                    new Field("n", new Literal(JsonValue.parse("1.0"))))));
  }

  @Test
  void aFieldIsNamedInTheResultWithoutItsDollar() {
    assertThat(new Field("a.$", template("1")).name()).isEqualTo("a");
    assertThat(new Field("a", template("1")).name()).isEqualTo("a");
    assertThat(new Field(".$", template("1")).name()).isEmpty();
  }

  @Test
  void aPlaceholderIsNoPath() {
    assertThat(template("{'a.$': '${Path}'}"))
        .isEqualTo(new Fields(List.of(new Field("a.$", new Placeholder("${Path}")))));
  }

  @Test
  void whatAComputedFieldHasWrongStandsWhereItIs() {
    assertThat(template("{'a.$': '$.b['}"))
        .isInstanceOfSatisfying(
            Fields.class,
            fields ->
                assertThat(fields.all().get(0).value())
                    .isInstanceOfSatisfying(
                        Template.Broken.class,
                        broken ->
                            assertThat(broken.mistake())
                                .isNotNull()
                                .satisfies(
                                    mistake ->
                                        assertThat(mistake.range())
                                            .isEqualTo(new TextRange(4, 4)))));
    assertThat(template("{'a.$': {'b': 1}}"))
        .isEqualTo(new Fields(List.of(new Field("a.$", new Template.Broken(null)))));
  }

  private static Template template(String json) {
    return Template.of(Json.parse(json.replace('\'', '"')));
  }
}
