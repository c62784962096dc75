package io.github.stepmark.processor.write;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.diagram.MermaidDiagram;
import io.github.stepmark.asl.diagram.SvgDiagram;
import io.github.stepmark.asl.write.DefinitionWriter;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Workflow;
import java.io.IOException;

/** Writes everything that a workflow without mistakes emits, but for its records. */
public final class ArtifactWriter {

  private final Sources sources;

  public ArtifactWriter(Sources sources) {
    this.sources = sources;
  }

  public void write(Workflow workflow, StateMachine machine) throws IOException {
    String folder = "META-INF/stepmark/" + workflow.settings().name() + "/";
    sources.resource(folder + "statemachine.json", DefinitionWriter.write(machine));
    sources.resource(folder + "diagram.mmd", MermaidDiagram.of(machine));
    sources.resource(folder + "diagram.svg", SvgDiagram.of(machine));
    CodecNames codecs = new CodecNames(workflow.names().codecs());
    for (Container container : workflow.containers()) {
      EntryPointWriter entryPoints = new EntryPointWriter(workflow, container, codecs);
      for (Handler handler : container.handlers()) {
        entryPoints.write(handler, sources);
      }
    }
    new CodecsWriter(workflow, codecs).write(sources);
    for (Container container : workflow.instances()) {
      new HandlersWriter(workflow.names(), container).write(sources, workflow.owner());
    }
    new FacadeWriter(workflow).write(sources, folder + "statemachine.json");
  }
}
