package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Workflow;
import java.io.IOException;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the class that Lambda calls for a handler. */
final class EntryPointWriter {

  static final ClassName CONTEXT =
      ClassName.get("com.amazonaws.services.lambda.runtime", "Context");

  private static final ClassName ENTRY_POINT = CodecNames.type("EntryPoint");

  private static final Handler.ArgumentCases<String> ARGUMENTS =
      new Handler.ArgumentCases<>() {
        @Override
        public String component(String name) {
          return "input." + name + "()";
        }

        @Override
        public String whole() {
          return "input";
        }

        @Override
        public String lambdaContext() {
          return "context";
        }
      };

  private final Workflow workflow;
  private final Container container;
  private final CodecNames codecs;

  EntryPointWriter(Workflow workflow, Container container, CodecNames codecs) {
    this.workflow = workflow;
    this.container = container;
    this.codecs = codecs;
  }

  void write(Handler handler, Sources sources) throws IOException {
    TypeSpec type =
        TypeSpec.classBuilder(handler.function())
            .addJavadoc(
                "The Lambda function of the state <code>$L</code>: {@code $T::$L}.\n",
                Sources.inJavadoc(handler.stateName()),
                container.owner(),
                handler.method())
            .addAnnotations(sources.marks(workflow.owner()))
            .addModifiers(Modifier.PUBLIC)
            .superclass(
                ParameterizedTypeName.get(ENTRY_POINT, handler.inputType(), handler.resultType()))
            .addField(container.owner(), "workflow", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(forLambda())
            .addMethod(forTests())
            .addMethod(read(handler))
            .addMethod(handle(handler))
            .addMethod(write(handler))
            .build();
    sources.type(handler.function().packageName(), type);
  }

  private MethodSpec forLambda() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("Called by Lambda, once for each instance of the function.\n")
        .addModifiers(Modifier.PUBLIC)
        .addStatement("this($T.shared())", workflow.names().handlers(container.owner()))
        .build();
  }

  private MethodSpec forTests() {
    return MethodSpec.constructorBuilder()
        .addParameter(container.owner(), "workflow")
        .addStatement("this.workflow = workflow")
        .build();
  }

  private MethodSpec read(Handler handler) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(handler.inputType())
            .addParameter(CodecNames.READER, "in");
    PayloadType input = handler.input();
    if (input == null) {
      return method.addStatement("in.skip()").addStatement("return null").build();
    }
    return method.addStatement("return $L", codecs.read(input)).build();
  }

  private MethodSpec handle(Handler handler) {
    CodeBlock call =
        CodeBlock.of(
            "workflow.$L($L)",
            handler.method(),
            handler.arguments().stream()
                .map(argument -> argument.match(ARGUMENTS))
                .collect(Collectors.joining(", ")));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("handle")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(handler.resultType())
            .addParameter(handler.inputType(), "input")
            .addParameter(CONTEXT, "context")
            .addException(Throwable.class);
    return handler.result() == null
        ? method.addStatement(call).addStatement("return null").build()
        : method.addStatement("return $L", call).build();
  }

  private MethodSpec write(Handler handler) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("write")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(CodecNames.WRITER, "out")
            .addParameter(handler.resultType(), "output")
            .addException(IOException.class);
    PayloadType result = handler.result();
    if (result == null) {
      return method.addStatement("out.nullValue()").build();
    }
    if (handler.resultNullable()) {
      method
          .beginControlFlow("if (output == null)")
          .addStatement("out.nullValue()")
          .addStatement("return")
          .endControlFlow();
    }
    return method.addCode(codecs.write(result, CodeBlock.of("output"))).build();
  }
}
