package io.github.stepmark.asl.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.read.DefinitionReader;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgDiagramTest {

  private static final String ORDER =
      """
      {"Comment": "Ships <an> order", "StartAt": "Pay", "States": {
        "Pay": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Next": "Paid?",
          "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Lost"}]},
        "Paid?": {"Type": "Choice", "Default": "Pause", "Choices": [
          {"Variable": "$.paid", "BooleanEquals": true, "Next": "Ship"}]},
        "Pause": {"Type": "Wait", "Seconds": 60, "Next": "Pay"},
        "Ship": {"Type": "Map", "Next": "Done", "ItemsPath": "$.lines", "ItemProcessor": {
          "StartAt": "Pack", "States": {"Pack": {"Type": "Pass", "End": true}}}},
        "Done": {"Type": "Succeed"},
        "Lost": {"Type": "Fail"}}}
      """;

  @Test
  void eachStateAndEachWayCanBeFoundByItsPointer() throws Exception {
    Document drawing = parse(SvgDiagram.of(read(ORDER)));

    assertThat(pointers(drawing))
        .contains(
            "/StartAt",
            "/States/Pay",
            "/States/Pay/Next",
            "/States/Pay/Catch/0/Next",
            "/States/Paid?/Choices/0/Next",
            "/States/Paid?/Default",
            "/States/Ship/ItemProcessor",
            "/States/Ship/ItemProcessor/States/Pack",
            "/States/Ship/ItemProcessor/States/Pack/End");
  }

  @Test
  void eachTypeOfStateHasAClassOfItsOwn() throws Exception {
    Document drawing = parse(SvgDiagram.of(read(ORDER)));

    assertThat(attributes(drawing, "class"))
        .contains(
            "state start",
            "state task",
            "state choice",
            "state wait",
            "state map",
            "state pass",
            "state succeed",
            "state fail",
            "state end",
            "edge catch");
  }

  @Test
  void aReadersOwnClassesStandAtTheStatesTheArrowsTheirLabelsAndTheRetriers() throws Exception {
    Document drawing =
        parse(
            SvgDiagram.of(
                read(
                    """
                    {"StartAt": "Pay", "States": {
                      "Pay": {"Type": "Task", "Resource": "${Pay}", "Next": "Paid?",
                        "Retry": [{"ErrorEquals": ["Busy"]}]},
                      "Paid?": {"Type": "Choice", "Default": "Pay", "Choices": [
                        {"Variable": "$.paid", "IsNull": true, "Next": "Pay"},
                        {"Variable": "$.paid", "BooleanEquals": true, "Next": "Done"}]},
                      "Done": {"Type": "Succeed"}}}
                    """),
                pointers ->
                    "of-" + pointers.size() + " " + (pointers.size() > 1 ? "\"&<" : "one")));

    assertThat(attributes(drawing, "class"))
        .contains("state task of-1 one", "edge of-2 \"&<", "small of-1 one");
    assertThat(pointers(drawing)).contains("/States/Pay/Retry/0");
  }

  @Test
  void aReaderOfScreensIsToldWhatItIs() throws Exception {
    Document drawing = parse(SvgDiagram.of(read(ORDER)));

    assertThat(drawing.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Ships <an> order");
    assertThat(drawing.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("States: 7. The first is Pay.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "<script>&amp;</script>]]>",
        "a \"quoted\" 'name'",
        "line\r\nbreak\ttab",
        "nul \u0000 bell \u0007",
        "half \uD800",
        "\uDC00 half",
        "\uFFFE\uFFFF",
        "turned \u202E round",
        "😀 日本語 e\u0301",
        "a name without any blank of eighty characters which is the most that AWS allows.....",
        "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"
      })
  void anyNameGivesWellFormedXml(String name) throws Exception {
    Document drawing = parse(SvgDiagram.of(Machines.named(name)));

    assertThat(attributes(drawing, "class")).contains("state task", "edge catch");
  }

  @Test
  void allThatTheCorpusHasIsDrawnAsWellFormedXmlAndAlwaysAlike() throws Exception {
    List<StateMachine> machines = new ArrayList<>();
    for (Corpus.Case one : Corpus.cases(any -> true)) {
      StateMachine machine = DefinitionReader.read(one.definition()).stateMachine();
      if (machine != null) {
        machines.add(machine);
      }
    }

    assertThat(machines).hasSizeGreaterThan(700);
    for (StateMachine machine : machines) {
      String drawing = SvgDiagram.of(machine);
      assertThat(SvgDiagram.of(machine)).isEqualTo(drawing);
      parse(drawing);
    }
  }

  @Test
  void tenThousandStatesInARowTakeSeconds() {
    String drawing =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> SvgDiagram.of(Machines.chain(9_990)));

    assertThat(drawing).contains("data-pointer=\"/States/Step 9989\"");
  }

  @Test
  void aMachineThatIsTooLargeIsRefusedInTheDrawing() throws Exception {
    StateMachine machine = Machines.chain(100_000);

    Document drawing = parse(SvgDiagram.of(machine));

    assertThat(drawing.getElementsByTagName("text").item(0).getTextContent())
        .isEqualTo("This state machine is too large to be drawn.");
    assertThat(MermaidDiagram.of(machine)).contains("\"Step 99999<br/>");
  }

  @Test
  void twoHundredBranchesInEachOtherAreDrawn() throws Exception {
    Document drawing = parse(SvgDiagram.of(Machines.nested(200)));

    assertThat(attributes(drawing, "class")).contains("state parallel", "state succeed");
    assertThat(MermaidDiagram.of(Machines.nested(200))).contains("subgraph");
  }

  private static StateMachine read(String definition) {
    return DefinitionReader.read(definition).orThrow();
  }

  private static Document parse(String drawing) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(drawing)));
  }

  private static List<String> pointers(Document drawing) {
    return attributes(drawing, "data-pointer");
  }

  private static List<String> attributes(Document drawing, String name) {
    List<String> values = new ArrayList<>();
    NodeList all = drawing.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.hasAttribute(name)) {
        values.add(element.getAttribute(name));
      }
    }
    return values;
  }
}
