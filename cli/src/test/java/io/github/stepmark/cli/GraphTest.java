package io.github.stepmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.diagram.Marks;
import io.github.stepmark.asl.diagram.MermaidDiagram;
import io.github.stepmark.asl.diagram.SvgDiagram;
import io.github.stepmark.asl.flow.Facts;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.page.FlowHints;
import io.github.stepmark.asl.read.DefinitionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphTest {

  private static final String DEFINITION =
      """
      {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"}}}
      """;

  private static final String DIAGRAM =
      MermaidDiagram.of(DefinitionReader.read(DEFINITION).orThrow());

  private static final String TEMPLATE =
      """
      Resources:
        One: {Type: "AWS::Serverless::StateMachine", Properties: {Definition: %s}}
        Two: {Type: "AWS::Serverless::StateMachine", Properties: {Definition: {}}}
      """
          .formatted(DEFINITION.strip());

  @TempDir private Path folder;

  private static String svg() {
    StateMachine machine = DefinitionReader.read(DEFINITION).orThrow();
    return SvgDiagram.of(machine, Marks.NONE, new FlowHints(Flow.of(machine, Facts.NONE)));
  }

  @Test
  void aDefinitionIsDrawnAsMermaid() throws IOException {
    assertThat(Run.of("graph", file("a.json", DEFINITION))).isEqualTo(new Run(0, DIAGRAM, ""));
  }

  @Test
  void aDefinitionIsDrawnAsSvg() throws IOException {
    assertThat(Run.of("graph", "--format=svg", file("a.json", DEFINITION)))
        .isEqualTo(new Run(0, svg(), ""));
  }

  @Test
  void theDrawingIsWrittenToAFile() throws IOException {
    Path drawing = folder.resolve("a.mmd");

    Run run = Run.of("graph", file("a.json", DEFINITION), "-o", drawing.toString());

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(drawing).hasContent(DIAGRAM);
  }

  @Test
  void aFileThatCannotBeWrittenIsUnusable() throws IOException {
    Path drawing = folder.resolve("gone/a.mmd");

    Run run = Run.of("graph", file("a.json", DEFINITION), "-o", drawing.toString());

    assertThat(run.err()).isEqualTo("stepmark: " + drawing + ": cannot be written\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void oneOfSeveralIsNamed() throws IOException {
    String file = file("t.yaml", TEMPLATE);

    assertThat(Run.of("graph", "--name", "One", file).out()).isEqualTo(DIAGRAM);
    assertThat(Run.of("graph", file).err()).contains("choose by --name one of: One, Two");
    assertThat(Run.of("graph", file, "--name=Three").code()).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsExplainedAndNotDrawn() throws IOException {
    Run run = Run.of("graph", "--name", "Two", file("t.yaml", TEMPLATE));

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error: These fields are required: [");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void whatIsNotThereIsUnusable() {
    Run run = Run.of("graph", folder.resolve("gone").toString());

    assertThat(run.err()).contains("no such file");
    assertThat(run.code()).isEqualTo(2);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
