package io.github.stepmark.cli.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.TextRange;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a: 1                        | {"a":1}
          a: "1"                      | {"a":"1"}
          a: '1'                      | {"a":"1"}
          a: ! 1                      | {"a":"1"}
          a: !!str 1                  | {"a":"1"}
          a: !!int "0o17"             | {"a":15}
          a: !!float 1.50             | {"a":1.50}
          a: !!float 1                | {"a":1}
          a: !!bool "true"            | {"a":true}
          a: !!null ''                | {"a":null}
          a: !!map {b: !!seq [1, ~]}  | {"a":{"b":[1,null]}}
          [a, , ]                     | no
          [a, {b}, c: d]              | ["a",{"b":null},{"c":"d"}]
          {"a": [1, -2.50, "x\\u00e9"]} | {"a":[1,-2.50,"xé"]}
          "yes": no                   | {"yes":"no"}
          yes                         | "yes"
          # nothing but this          | no
          !Ref Table                  | {"Ref":"Table"}
          !Sub "${A}-b"               | {"Fn::Sub":"${A}-b"}
          !Sub 1                      | {"Fn::Sub":1}
          !GetAtt Fn.Arn              | {"Fn::GetAtt":"Fn.Arn"}
          !GetAtt [Fn, Arn]           | {"Fn::GetAtt":["Fn","Arn"]}
          !If [C, !Ref A, {b: !Sub c}] | {"Fn::If":["C",{"Ref":"A"},{"b":{"Fn::Sub":"c"}}]}
          !Unknown x                  | no
          !foo!x y                    | no
          !!binary aGk=               | no
          !!timestamp 2026-01-31      | no
          !!int x                     | no
          !!set {a, b}                | no
          {? [a] : b}                 | no
          {1: a}                      | no
          {null: a}                   | no
          {~: a}                      | no
          {1.5: a}                    | no
          {<<: {a: 1}}                | no
          {"<<": {a: 1}}              | {"<<":{"a":1}}
          {a: 1, "a": 2}              | no
          [&x a]                      | no
          [&x a, *x]                  | no
          {&x a: b}                   | no
          {a: .inf}                   | no
          {a: ${X}}                   | no
          """)
  void whatSaysAJsonValueIsThatValueAndAllElseAProblem(String yaml, String json) {
    Document document = parse(yaml);

    if (json.equals("no")) {
      assertThat(document.problems()).isNotEmpty();
    } else {
      assertThat(document.problems()).isEmpty();
      assertThat(Json.compact(document.root())).isEqualTo(json);
    }
  }

  @Test
  void blocksOfAllKindsAreRead() {
    String yaml =
        """
        %YAML 1.2
        ---
        plain: over
          two lines
        literal: |
          a
           b

        folded: >-
          a
          b
        kept: |+
          a

        list:
        - - 1
          - 2
        - x: 1
          y:
        """;

    assertThat(Json.compact(parse(yaml).root()))
        .isEqualTo(
            "{\"plain\":\"over two lines\",\"literal\":\"a\\n b\\n\",\"folded\":\"a b\","
                + "\"kept\":\"a\\n\\n\",\"list\":[[1,2],{\"x\":1,\"y\":null}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void valuesAndTheirNamesHavePlaces(String end) {
    String yaml =
        String.join(
            end,
            "# a comment", // 1
            "StartAt: A", // 2
            "States:", // 3
            "  'A/~':", // 4
            "    Type: Task", // 5
            "    Resource: !GetAtt", // 6
            "      F.Arn", // 7
            "    List: [\uD83D\uDE00, {x: 1}]", // 8
            "");
    Positions positions = parse(yaml).positions();

    assertThat(positions.value("/StartAt")).isEqualTo(new Place(2, 10, 1));
    assertThat(positions.name("/StartAt")).isEqualTo(new Place(2, 1, 7));
    assertThat(positions.name("/States/A~1~0")).isEqualTo(new Place(4, 3, 5));
    assertThat(positions.value("/States/A~1~0/Type")).isEqualTo(new Place(5, 11, 4));
    assertThat(positions.value("/States/A~1~0/Resource")).extracting(Place::line).isEqualTo(6);
    assertThat(positions.name("/States/A~1~0/Resource")).isEqualTo(new Place(6, 5, 8));
    assertThat(positions.value("/States/A~1~0/Resource/Fn::GetAtt"))
        .isEqualTo(positions.value("/States/A~1~0/Resource"));
    assertThat(positions.value("/States/A~1~0/List/1/x")).isEqualTo(new Place(8, 20, 1));
    assertThat(positions.name("/States/A~1~0/List/1")).isEqualTo(new Place(8, 16, 1));
    assertThat(positions.value("/States/gone/x")).isEqualTo(positions.value("/States"));
    assertThat(positions.value("")).extracting(Place::line, Place::column).containsExactly(2, 1);
  }

  @Test
  void aPartOfALiteralBlockHasItsOwnPlace() {
    String yaml =
        """
        a: !Sub
          |2

              one
             two
        b: |-
            three
        c: "quoted"
        d: >
          folded
        """;
    Positions positions = parse(yaml).positions();

    assertThat(positions.string("/b").of(new TextRange(1, 3))).isEqualTo(new Place(7, 6, 2));
    assertThat(positions.string("/c").of(new TextRange(1, 3))).isEqualTo(new Place(8, 4, 8));
    assertThat(positions.string("/d").of(new TextRange(1, 3)).line()).isEqualTo(9);
    assertThat(parse(yaml).root().at("/a/Fn::Sub").textValue()).startsWith("\n    one\n   two");
    assertThat(positions.string("/a/Fn::Sub").of(new TextRange(5, 8)))
        .isEqualTo(new Place(4, 7, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: 1;b: {c: 1, c: 2} | /b/c | 2:11 | Duplicate field 'c'
          a: [x, *y]           | /a/1 | 1:8  | An alias
          a: [x, &y z]         | /a/1 | 1:8  | An anchor
          a: {200: x}          | /a/200 | 1:5  | A key that is no string
          a: !!set {b}         | /a   | 1:4  | A value of type tag:yaml.org,2002:set
          a: -.inf             | /a   | 1:4  | JSON has no such number
          """)
  void aProblemHasAPointerAPlaceAndAMend(
      String yaml, String pointer, String place, String message) {
    Document document = parse(yaml.replace(';', '\n'));

    assertThat(document.problems())
        .extracting(
            TextProblem::pointer,
            one -> one.place().line() + ":" + one.place().column(),
            TextProblem::message)
        .containsExactly(tuple(pointer, place, message));
    assertThat(document.problems().get(0).mend()).isNotBlank();
    assertThat(document.root().isMissingNode()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: [1,             | 1:7 | expected the node content
          a: 'x              | 1:6 | unexpected end of stream
          a: b: c            | 1:5 | mapping values are not allowed here
          a:;~b: 1           | 2:1 | found character
          a: 1;---;b: 1      | 2:1 | A second document
          [{[a]: b}]         | 1:3 | A key that is no string
          a: "\u0007"        | 1:5 | no character U+0007
          """)
  void aTextThatIsNoYamlIsPlacedWhereItBreaks(String yaml, String place, String message) {
    Document document = parse(yaml.replace(';', '\n').replace('~', '\t'));

    assertThat(document.root().isMissingNode()).isTrue();
    TextProblem one = document.problems().get(0);
    assertThat(one.place().line() + ":" + one.place().column()).isEqualTo(place);
    assertThat(one.message()).contains(message);
  }

  @Test
  void aliasesThatWouldGrowWithoutEndAreNotFollowed() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }

    assertThat(parse(bomb.toString()).problems()).hasSize(60 + 2 * 59);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "!!seq [", "[{a: "})
  void whatIsNestedWithoutEndIsRefusedSoon(String open) {
    String yaml = open.repeat(1_000_000 / open.length());

    Document document = assertTimeout(Duration.ofSeconds(60), () -> parse(yaml));
    assertThat(document.root().isMissingNode()).isTrue();
  }

  @Test
  void aTextAsDeepAsIsAllowedIsRead() {
    String yaml = "[".repeat(500) + "]".repeat(500);

    assertThat(parse(yaml).problems()).isEmpty();
    assertThat(parse("[" + yaml + "]").problems().get(0).message()).contains("500 deep");
  }

  private static Document parse(String yaml) {
    return YamlDocument.of(new SourceText("t.yaml", Path.of(""), yaml));
  }
}
