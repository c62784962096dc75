package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.asl.Naming;
import io.github.stepmark.processor.model.Callback;
import io.github.stepmark.processor.model.ExecutionTypes;
import io.github.stepmark.processor.model.Workflow;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what calls a deployed workflow: the client that starts its executions, and what answers
 * its tasks that wait for somebody.
 */
final class ClientWriter {

  private static final ClassName SFN =
      ClassName.get("software.amazon.awssdk.services.sfn", "SfnClient");

  private final Workflow workflow;
  private final ExecutionTypes types;
  private final CodecNames codecs;

  ClientWriter(Workflow workflow, ExecutionTypes types, CodecNames codecs) {
    this.workflow = workflow;
    this.types = types;
    this.codecs = codecs;
  }

  /** Writes them, and gives the methods of the codecs that they call beside those for tests. */
  List<Method> write(Sources sources) {
    client(sources);
    List<Callback> callbacks = Callback.of(workflow);
    List<Method> methods = new ArrayList<>();
    if (!callbacks.isEmpty()) {
      callbacks(sources, callbacks, methods);
    }
    return methods;
  }

  private static ClassName library(String name) {
    return ClassName.get("io.github.stepmark.client", name);
  }

  private void client(Sources sources) {
    ClassName name = workflow.names().client();
    boolean express = workflow.settings().express();
    TypeName parent =
        ParameterizedTypeName.get(
            library(express ? "ExpressClient" : "WorkflowClient"),
            types.input().boxed(),
            types.output().boxed());
    Code.Builder code =
        Code.builder()
            .add("/**\n * Starts executions of {@link $T} where it is deployed.\n */\n", owner())
            .add(sources.marking(owner()))
            .add("public final class $L extends $T {\n", name.simpleName(), parent)
            .indent()
            .add("/**\n * A client of the state machine that is deployed there.\n */\n")
            .add("public $L($T sfn, $T stateMachineArn) {\n", name.simpleName(), SFN, String.class)
            .indent()
            .addStatement(
                "super(sfn, stateMachineArn, $T::$L,$W$L)",
                codecs.codecs(),
                PayloadJson.inputOf(types),
                PayloadJson.readerOf(types, codecs.codecs()))
            .unindent()
            .add("}\n")
            .unindent()
            .add("}\n");
    sources.code(name, code.build());
  }

  private void callbacks(Sources sources, List<Callback> callbacks, List<Method> methods) {
    ClassName name = workflow.names().callbacks();
    Code.Builder code =
        Code.builder()
            .add("/**\n * Answers the tasks of {@link $T} that wait for somebody.\n */\n", owner())
            .add(sources.marking(owner()))
            .add("public final class $L {\n", name.simpleName())
            .indent()
            .addStatement("private final $T sfn", SFN)
            .add("\n/**\n * Answers by way of AWS's client.\n */\n")
            .add("public $L($T sfn) {\n", name.simpleName(), SFN)
            .indent()
            .addStatement("this.sfn = sfn")
            .unindent()
            .add("}\n");
    for (Callback each : callbacks) {
      TypeName type = ParameterizedTypeName.get(library("TaskCallback"), each.answer().boxed());
      code.add("\n/**\n * Answers '$L'.\n */\n", Sources.inJavadoc(each.stateName()))
          .add("public $T $L() {\n", type, each.method())
          .indent()
          .addStatement("return new $T(sfn, $T::$L)", type, codecs.codecs(), json(each, methods))
          .unindent()
          .add("}\n");
    }
    sources.code(name, code.unindent().add("}\n").build());
  }

  /** The method of the codecs that writes an answer. */
  private String json(Callback callback, List<Method> methods) {
    if (PayloadJson.isPayload(callback.answer())) {
      return PayloadJson.JSON;
    }
    String name = "answerJson" + Naming.capitalised(callback.method());
    methods.add(
        PayloadJson.text(
            name, callback.answer().boxed(), codecs.write(callback.answer(), Code.of("payload"))));
    return name;
  }

  private ClassName owner() {
    return workflow.owner();
  }
}
