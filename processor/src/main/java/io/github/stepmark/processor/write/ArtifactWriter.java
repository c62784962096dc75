package io.github.stepmark.processor.write;

import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.contract.Contract;
import io.github.stepmark.asl.diagram.Marks;
import io.github.stepmark.asl.diagram.MermaidDiagram;
import io.github.stepmark.asl.diagram.SvgDiagram;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.page.FlowHints;
import io.github.stepmark.asl.page.WorkflowPage;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.write.DefinitionWriter;
import io.github.stepmark.processor.flow.ExecutionShapes;
import io.github.stepmark.processor.model.Answerable;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.ExecutionTypes;
import io.github.stepmark.processor.model.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes everything that a workflow without mistakes emits, but for its records. */
public final class ArtifactWriter {

  private final Sources sources;
  private final boolean hasCodecs;

  /**
   * @param hasCodecs whether there is the library that codecs call; a workflow without handlers is
   *     emitted without it, too
   */
  public ArtifactWriter(Sources sources, boolean hasCodecs) {
    this.sources = sources;
    this.hasCodecs = hasCodecs;
  }

  /** Writes {@code workflow}, which was lowered to {@code machine}. */
  public void write(
      Workflow workflow,
      ExecutionTypes types,
      StateMachine machine,
      Flow flow,
      Contract contract,
      Optional<WrittenTemplate> template) {
    Shape input = ExecutionShapes.inputOf(workflow, types);
    String folder = "META-INF/stepmark/" + workflow.settings().name() + "/";
    sources.resource(folder + "statemachine.json", DefinitionWriter.write(machine));
    sources.resource(folder + "diagram.mmd", MermaidDiagram.of(machine));
    sources.resource(
        folder + "diagram.svg", SvgDiagram.of(machine, Marks.NONE, new FlowHints(flow)));
    sources.resource(
        folder + "workflow.md", WorkflowPage.of(workflow.settings().name(), machine, flow, input));
    sources.resource(folder + "contract.json", Json.pretty(contract.toJson()));
    template.ifPresent(written -> sources.resource(folder + "template.json", written.text()));
    RecordWriter records = new RecordWriter(sources, workflow.names());
    for (ExecutionTypes.Emitted emitted : types.emitted()) {
      records.write(emitted);
    }
    CodecNames codecs = new CodecNames(workflow.names().codecs());
    List<Answerable> answerable = hasCodecs ? Answerable.of(workflow) : List.of();
    List<Method> methods = forTests(workflow, types, answerable, codecs);
    if (workflow.settings().client()) {
      methods.addAll(new ClientWriter(workflow, types, codecs).write(sources));
    }
    new FunctionsWriter(workflow, codecs).write(sources, methods);
    for (Container container : workflow.instances()) {
      new HandlersWriter(workflow.names(), container).write(sources, workflow.owner());
    }
    new FacadeWriter(workflow, types, answerable, hasCodecs)
        .write(sources, folder + "statemachine.json");
  }

  private List<Method> forTests(
      Workflow workflow, ExecutionTypes types, List<Answerable> answerable, CodecNames codecs) {
    List<Method> methods = new ArrayList<>();
    if (hasCodecs) {
      AnswerCodecs answers = new AnswerCodecs(workflow.names().facade(), codecs);
      answerable.forEach(each -> methods.add(answers.answer(each)));
      methods.addAll(new PayloadJson(workflow, types, codecs).methods());
    }
    return methods;
  }
}
