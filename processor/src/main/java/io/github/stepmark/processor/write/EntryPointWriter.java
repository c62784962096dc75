package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Workflow;
import java.util.List;
import java.util.stream.Collectors;

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
  private final CodecNames codecs;

  EntryPointWriter(Workflow workflow, CodecNames codecs) {
    this.workflow = workflow;
    this.codecs = codecs;
  }

  Code code(Handler handler, Container container) {
    String name = handler.function().simpleName();
    return Code.builder()
        .add(
            "/**\n * The Lambda function of the state <code>$L</code>: {@code $T::$L}.\n */\n",
            Sources.inJavadoc(handler.stateName()),
            container.owner(),
            handler.method())
        .add("public static class $L extends ", name)
        .add("$T<$T, $T> {\n", ENTRY_POINT, handler.inputType(), handler.resultType())
        .indent()
        .add("private final $T workflow;\n\n", container.owner())
        .add(forLambda(name, container))
        .add("\n$L", forTests(name, container).code())
        .add("\n$L", read(handler).code())
        .add("\n$L", handle(handler).code())
        .add("\n$L", write(handler).code())
        .endControlFlow()
        .build();
  }

  private Code forLambda(String name, Container container) {
    return Code.builder()
        .add("/**\n * Called by Lambda, once for each instance of the function.\n */\n")
        .beginControlFlow("public $L()", name)
        .addStatement("this($T.shared())", workflow.names().handlers(container.owner()))
        .endControlFlow()
        .build();
  }

  private static Method forTests(String name, Container container) {
    return Method.of(
        Code.of(""),
        name,
        List.of(Code.of("$T workflow", container.owner())),
        List.of(),
        Code.builder().addStatement("this.workflow = workflow").build());
  }

  private Method read(Handler handler) {
    PayloadType input = handler.input();
    Code.Builder body = Code.builder();
    if (input == null) {
      body.addStatement("in.skip()").addStatement("return null");
    } else {
      body.addStatement("return $L", codecs.read(input));
    }
    return Method.overriding(
        handler.inputType(),
        "read",
        List.of(Code.of("$T in", CodecNames.READER)),
        List.of(),
        body.build());
  }

  private Method handle(Handler handler) {
    String arguments =
        handler.arguments().stream()
            .map(argument -> argument.match(ARGUMENTS))
            .collect(Collectors.joining(", "));
    String call = "workflow." + handler.method() + "(" + arguments + ")";
    Code.Builder body = Code.builder();
    if (handler.result() == null) {
      body.addStatement("$L", call).addStatement("return null");
    } else {
      body.addStatement("return $L", call);
    }
    return Method.overriding(
        handler.resultType(),
        "handle",
        List.of(Code.of("$T input", handler.inputType()), Code.of("$T context", CONTEXT)),
        List.of(ClassName.get(Throwable.class)),
        body.build());
  }

  private Method write(Handler handler) {
    PayloadType result = handler.result();
    Code.Builder body = Code.builder();
    if (result == null) {
      body.addStatement("out.nullValue()");
    } else {
      if (handler.resultNullable()) {
        body.beginControlFlow("if (output == null)")
            .addStatement("out.nullValue()")
            .addStatement("return")
            .endControlFlow();
      }
      body.add(codecs.write(result, Code.of("output")));
    }
    return Method.overriding(
        TypeName.VOID,
        "write",
        List.of(Code.of("$T out", CodecNames.WRITER), Code.of("$T output", handler.resultType())),
        List.of(CodecsWriter.IO_EXCEPTION),
        body.build());
  }
}
