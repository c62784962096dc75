package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Workflow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the class around all that Lambda calls, with an entry point for each handler. A file for
 * each would be half of what is emitted, and a compiler's time goes by files: {@code
 * docs/decisions/0032-functions-in-one-class.md}.
 */
final class FunctionsWriter {

  private final Workflow workflow;
  private final CodecNames codecs;

  FunctionsWriter(Workflow workflow, CodecNames codecs) {
    this.workflow = workflow;
    this.codecs = codecs;
  }

  /**
   * Writes it.
   *
   * @param forTests what tests call of the codecs
   */
  void write(Sources sources, List<Method> forTests) {
    ClassName name = workflow.names().functions();
    Set<String> nested = new HashSet<>(Set.of(codecs.codecs().simpleName()));
    EntryPointWriter entryPoints = new EntryPointWriter(workflow, codecs);
    Code.Builder code =
        Code.builder()
            .add("/**\n * The Lambda functions of {@link $T}.\n */\n", workflow.owner())
            .add(sources.marking(workflow.owner()))
            .beginControlFlow("public final class $L", name.simpleName())
            .add("private $L() {\n}\n", name.simpleName());
    for (Container container : workflow.containers()) {
      for (Handler handler : container.handlers()) {
        nested.add(handler.function().simpleName());
        code.add("\n$L", entryPoints.code(handler, container));
      }
    }
    code.add("\n$L", new CodecsWriter(workflow, codecs).code(forTests)).endControlFlow();
    sources.code(name, nested, code.build());
  }
}
