package io.github.stepmark.asl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.JsonText.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  private static final String TEXT =
      """
      {
        "a/b~c": {"no\\"te" : "x\\\\\\u0041"},
        "list": [
          1.50,
          [true, null, {}], -1e3
        ],
        "": ""
      }
      """;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      textBlock =
          """
          /a~1b~0c         | 2 | 12 | {"no\\"te" : "x\\\\\\u0041"}
          /a~1b~0c/no"te   | 2 | 24 | "x\\\\\\u0041"
          /list/0          | 4 |  5 | 1.50
          /list/1          | 5 |  5 | [true, null, {}]
          /list/1/0        | 5 |  6 | true
          /list/1/1        | 5 | 12 | null
          /list/1/2        | 5 | 18 | {}
          /list/2          | 5 | 23 | -1e3
          /                | 7 |  7 | ""
          """)
  void aValueStandsWhereItsPointerLeads(String pointer, int line, int column, String value) {
    assertAt(JsonText.parse(TEXT).of(pointer), line, column, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          /a~1b~0c         | 2 |  3 | "a/b~c"
          /a~1b~0c/no"te   | 2 | 13 | "no\\"te"
          /list            | 3 |  3 | "list"
          /list/0          | 4 |  5 | 1.50
          /list/1/2        | 5 | 18 | {}
          /                | 7 |  3 | ""
          """)
  void aMemberHasANameAndAnElementHasNone(String pointer, int line, int column, String name) {
    assertAt(JsonText.parse(TEXT).ofName(pointer), line, column, name);
  }

  @ParameterizedTest
  @CsvSource({
    "/a~1b~0c/gone,/a~1b~0c",
    "/a~1b~0c/gone/further,/a~1b~0c",
    "/list/3,/list",
    "/list/00,/list",
    "/list/0/x,/list/0",
    "/gone,''"
  })
  void whatIsNotThereIsPlacedAtTheNearestValueAroundIt(String pointer, String around) {
    JsonText text = JsonText.parse(TEXT);

    assertThat(text.of(pointer)).isEqualTo(text.of(around));
    assertThat(text.ofName(pointer)).isEqualTo(text.ofName(around));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", " -1.50e2 ", "\"a\\\"b\"", "true", "null", "[]", " {\"a\": 1}\n"})
  void theWholeValueIsItsTextWithoutTheBlanksAroundIt(String json) {
    Position whole = JsonText.parse(json).of("");

    assertThat(json.substring(whole.offset(), whole.end())).isEqualTo(json.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesMayEndInAnyWay(String end) {
    Position found = JsonText.parse(String.join(end, "{", "", "  \"a\": 1", "}")).of("/a");

    assertThat(found.line()).isEqualTo(3);
    assertThat(found.column()).isEqualTo(8);
  }

  @Test
  void aCharacterBeyondTheBasicPlaneIsTwoColumnsWideAsInJavaStrings() {
    assertThat(JsonText.parse("[\"\uD83D\uDE00\", 1]").of("/1").column()).isEqualTo(8);
  }

  @Test
  void numbersKeepTheirScale() {
    assertThat(JsonText.parse(TEXT).root()).isEqualTo(Json.parse(TEXT));
    assertThat(JsonText.parse(TEXT).root().at("/list/0")).hasToString("1.50");
  }

  @Test
  void whatIsDoneToTheTreeDoesNotChangeTheText() {
    JsonText text = JsonText.parse(TEXT);

    ((ObjectNode) text.root()).removeAll();

    assertThat(text.root()).isEqualTo(Json.parse(TEXT));
    assertThat(text.text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "{} {}", "{\"a\": 1, \"a\": 2}", "[1,]", "nul", "01"})
  void whatJsonRefusesIsRefusedHere(String text) {
    assertThatExceptionOfType(InvalidJsonException.class).isThrownBy(() -> JsonText.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {a: 1}        | Unexpected character 'a': was expecting double-quote to start field name
          {"a": 1 /*b*/ | Unexpected character '/': JSON has no comments
          {"a": [1}     | Unexpected close marker '}': expected ']' (for Array starting at line 1, column 7)
          ["\\x"]     | Unrecognized character escape 'x'
          [NaN]         | Non-standard token 'NaN'
          -             | Unexpected end-of-input: No digit following sign
          """)
  void aMessageSpeaksOfTheTextAndNotOfTheParser(String text, String message) {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> JsonText.parse(text))
        .withMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"a": 1,}            | Take out the comma before it
          [1, ]                | Take out the comma before it
          {'a': 1}             | in double quotes
          {a: 1}               | in double quotes
          {"a": 'b'}           | in double quotes
          {"a": True}          | true, false or null
          {"a": 1 // why}      | Take the comment out
          {"a": 1 "b": 2}      | a comma before it
          {"a" 1}              | a colon between a name and its value
          {"a": , "b": 1}      | Write a value
          ["\\x"]             | \\\\ for a backslash
          {"a": [1}            | Close first what was opened last
          {"a": NaN}           | JSON has no such number
          {"a": 1              | Close what is still open
          {"a": 1, "a": 2}     | Take one of the two out
          {"\\ud800": 1}      | both halves of the character
          {} {}                | one JSON object
          """)
  void whatIsNoJsonComesWithItsMend(String text, String mend) {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> JsonText.parse(text))
        .satisfies(why -> assertThat(why.mend()).contains(mend));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"a": 1, "a": 2}                   | 10
          {"a": {"b" : 1,  "b"   : 2}}       | 18
          {"a\\"b": 1, "a\\"b": 2}           | 13
          {"\\\\": "\\"", "\\\\": 2}         | 14
          """)
  void aMemberThatIsNamedTwiceIsFoundAtItsSecondName(String text, int column) {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> JsonText.parse(text))
        .satisfies(why -> assertThat(why.column()).isEqualTo(column));
  }

  @Test
  void aLineFeedInAStringIsToldByItsCode() {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> JsonText.parse("\"a\nb\""))
        .withMessageStartingWith("Illegal unquoted character with the code 10: ");
  }

  @Test
  void aPointerStartsWithASlash() {
    JsonText text = JsonText.parse("{\"a\": 1}");

    assertThatIllegalArgumentException().isThrownBy(() -> text.of("a"));
    assertThatIllegalArgumentException().isThrownBy(() -> text.ofName("a"));
  }

  @Test
  void everyValueOfALongTextIsFoundWhereItsTextStands() {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < 20_000; i++) {
      json.append(i == 0 ? "" : ",\n")
          .append("{\"n")
          .append(i)
          .append("\": \"v")
          .append(i)
          .append("\"}");
    }
    String text = json.append(']').toString();
    JsonText parsed = JsonText.parse(text);

    for (int i = 0; i < 20_000; i++) {
      Position found = parsed.of("/" + i + "/n" + i);
      assertThat(text.substring(found.offset(), found.end())).isEqualTo("\"v" + i + "\"");
      assertThat(found.line()).isEqualTo(i + 1);
    }
  }

  @Test
  void theDeepestTextThatIsJsonHereHasPlacesToItsGround() throws InterruptedException {
    int depth = 1000;
    String text = "[".repeat(depth) + "]".repeat(depth);
    List<Throwable> thrown = new ArrayList<>();

    Thread small = new Thread(null, () -> placeAll(text, depth), "small stack", 64 * 1024);
    small.setUncaughtExceptionHandler((thread, e) -> thrown.add(e));
    small.start();
    small.join();

    assertThat(thrown).isEmpty();
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> JsonText.parse("[" + text + "]"))
        .withMessage("Objects and arrays stand more than 1000 deep in each other");
  }

  private static void placeAll(String text, int depth) {
    JsonText parsed = JsonText.parse(text);
    for (int i = 0; i < depth; i++) {
      assertThat(parsed.of("/0".repeat(i)).offset()).isEqualTo(i);
    }
  }

  @Test
  void everyValueOfTheCorpusIsFoundWhereItsTextStands() {
    int seen = 0;
    for (Corpus.Case one : Corpus.cases(any -> true)) {
      JsonText text;
      try {
        text = JsonText.parse(one.definition());
      } catch (InvalidJsonException e) {
        continue;
      }
      seen += compare(one.definition(), text, text.root(), "");
    }

    assertThat(seen).isPositive();
    System.out.println(seen + " values of the corpus found by their pointers");
  }

  private static int compare(String json, JsonText text, JsonNode node, String pointer) {
    Position found = text.of(pointer);
    assertThat(Json.parse(json.substring(found.offset(), found.end()))).isEqualTo(node);
    int seen = 1;
    for (var entry : node.properties()) {
      String member = Pointer.member(pointer, entry.getKey());
      Position name = text.ofName(member);
      assertThat(Json.parse(json.substring(name.offset(), name.end())).textValue())
          .isEqualTo(entry.getKey());
      seen += compare(json, text, entry.getValue(), member);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      seen += compare(json, text, node.get(i), Pointer.element(pointer, i));
    }
    return seen;
  }

  private static void assertAt(Position found, int line, int column, String value) {
    assertThat(TEXT.substring(found.offset(), found.end())).isEqualTo(value);
    assertThat(found.line()).isEqualTo(line);
    assertThat(found.column()).isEqualTo(column);
  }
}
