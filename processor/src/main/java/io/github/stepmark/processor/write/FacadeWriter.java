package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Naming;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.model.Workflow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.lang.model.element.Modifier;

/**
 * Writes the class by which Java code takes a workflow in hand: its definition, its states' names
 * and its functions. Names JDK types, emitted types and AWS's own handler interface only.
 */
final class FacadeWriter {

  private static final ClassName HANDLER =
      ClassName.get("com.amazonaws.services.lambda.runtime", "RequestStreamHandler");

  private static final TypeName FUNCTIONS =
      ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), HANDLER);

  private final Workflow workflow;
  private final ClassName name;
  private final FacadeInstances instances;

  FacadeWriter(Workflow workflow) {
    this.workflow = workflow;
    this.instances = new FacadeInstances(workflow);
    this.name = workflow.names().facade();
  }

  void write(Sources sources, String definitionPath) throws IOException {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "The workflow {@link $T}: its definition, and the functions that do its tasks.\n",
                workflow.owner())
            .addAnnotations(sources.marks(workflow.owner()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addField(
                FieldSpec.builder(
                        String.class, "NAME", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("The state machine's name.\n")
                    .initializer("$S", workflow.settings().name())
                    .build())
            .addFields(instances.fields())
            .addField(FUNCTIONS, "functions", Modifier.PRIVATE, Modifier.FINAL)
            .addMethods(instances.constructors(FUNCTIONS))
            .addMethod(definition(definitionPath))
            .addMethod(functions());
    for (Container container : workflow.containers()) {
      container
          .handlers()
          .forEach(handler -> type.addMethod(with(handler, instances.of(container))));
    }
    type.addMethod(answered()).addMethod(functionsOf()).addType(states()).addTypes(answerTypes());
    sources.type(name.packageName(), type.build());
  }

  private MethodSpec definition(String path) {
    return MethodSpec.methodBuilder("definition")
        .addJavadoc("The definition in the Amazon States Language: the file that is deployed.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(String.class)
        .beginControlFlow(
            "try ($T in = $T.class.getResourceAsStream($S))", InputStream.class, name, "/" + path)
        .beginControlFlow("if (in == null)")
        .addStatement(
            "throw new $T($S)", IllegalStateException.class, path + " is not on the class path")
        .endControlFlow()
        .addStatement(
            "return new $T(in.readAllBytes(), $T.UTF_8)", String.class, StandardCharsets.class)
        .nextControlFlow("catch ($T e)", IOException.class)
        .addStatement("throw new $T(e)", UncheckedIOException.class)
        .endControlFlow()
        .build();
  }

  private static MethodSpec functions() {
    return MethodSpec.methodBuilder("functions")
        .addJavadoc("The functions by the placeholders that stand for them in the definition.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(FUNCTIONS)
        .addStatement("return functions")
        .build();
  }

  /** A copy in which a Java function answers for a handler, behind the handler's own codec. */
  private MethodSpec with(Handler handler, String instance) {
    boolean takes = handler.input() != null;
    boolean gives = handler.result() != null;
    TypeName answer = answerType(handler);
    String call = takes ? (gives ? "answer(input)" : "take(input)") : gives ? "call()" : "run()";
    MethodSpec.Builder handle =
        MethodSpec.methodBuilder("handle")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(handler.resultType())
            .addParameter(handler.inputType(), "input")
            .addParameter(EntryPointWriter.CONTEXT, "context")
            .addException(Exception.class);
    if (gives) {
      handle.addStatement("return answer.$L", call);
    } else {
      handle.addStatement("answer.$L", call).addStatement("return null");
    }
    TypeSpec answering =
        TypeSpec.anonymousClassBuilder(instance)
            .superclass(handler.function())
            .addMethod(handle.build())
            .build();
    return MethodSpec.methodBuilder("with" + Naming.UPPER_CAMEL.of(handler.method()))
        .addJavadoc("A copy in which {@code answer} stands in for {@code $L}.\n", handler.method())
        .addModifiers(Modifier.PUBLIC)
        .returns(name)
        .addParameter(answer, "answer")
        .addStatement("return answered($S, $L)", handler.placeholder(), answering)
        .build();
  }

  /** What stands in for a handler: unlike the JDK's functions it may throw what the handler may. */
  private TypeName answerType(Handler handler) {
    if (handler.input() == null) {
      return handler.result() == null
          ? name.nestedClass("Action")
          : ParameterizedTypeName.get(ClassName.get(Callable.class), handler.resultType());
    }
    return handler.result() == null
        ? ParameterizedTypeName.get(name.nestedClass("Taker"), handler.inputType())
        : ParameterizedTypeName.get(
            name.nestedClass("Answer"), handler.inputType(), handler.resultType());
  }

  /** The interfaces of what stands in, those that a handler of this workflow has a use for. */
  private List<TypeSpec> answerTypes() {
    TypeVariableName input = TypeVariableName.get("I");
    TypeVariableName output = TypeVariableName.get("O");
    Map<String, TypeSpec> types = new LinkedHashMap<>();
    for (Handler handler : workflow.handlers()) {
      boolean takes = handler.input() != null;
      boolean gives = handler.result() != null;
      if (takes && gives) {
        types.put("Answer", answerType("Answer", "answer", output, input, output));
      } else if (takes) {
        types.put("Taker", answerType("Taker", "take", TypeName.VOID, input));
      } else if (!gives) {
        types.put("Action", answerType("Action", "run", TypeName.VOID));
      }
    }
    return List.copyOf(types.values());
  }

  private static TypeSpec answerType(
      String name, String method, TypeName returned, TypeVariableName... variables) {
    MethodSpec.Builder declared =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(returned)
            .addException(Exception.class);
    if (variables.length > 0) {
      declared.addParameter(variables[0], "input");
    }
    return TypeSpec.interfaceBuilder(name)
        .addJavadoc("Stands in for a handler in a test, and may throw what the handler may.\n")
        .addAnnotation(FunctionalInterface.class)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariables(List.of(variables))
        .addMethod(declared.build())
        .build();
  }

  private MethodSpec answered() {
    return MethodSpec.methodBuilder("answered")
        .addModifiers(Modifier.PRIVATE)
        .returns(name)
        .addParameter(String.class, "placeholder")
        .addParameter(HANDLER, "function")
        .addStatement("$T copy = new $T<>(functions)", FUNCTIONS, LinkedHashMap.class)
        .addStatement("copy.put(placeholder, function)")
        .addStatement("return new $T($L, copy)", name, instances.arguments())
        .build();
  }

  private MethodSpec functionsOf() {
    CodeBlock.Builder body =
        CodeBlock.builder()
            .addStatement("$T functions = new $T<>()", FUNCTIONS, LinkedHashMap.class);
    for (Container container : workflow.containers()) {
      for (Handler handler : container.handlers()) {
        body.addStatement(
            "functions.put($S, new $T($L))",
            handler.placeholder(),
            handler.function(),
            instances.of(container));
      }
    }
    return MethodSpec.methodBuilder("functionsOf")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(FUNCTIONS)
        .addParameters(instances.parameters())
        .addCode(body.addStatement("return functions").build())
        .build();
  }

  private TypeSpec states() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("States")
            .addJavadoc("The names of the states.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    NameAllocator constants = new NameAllocator();
    for (Container container : workflow.containers()) {
      for (StateModel state : container.states()) {
        type.addField(constant(constants, state.method(), state.name().value()));
        state
            .choiceAfter()
            .ifPresent(
                choice ->
                    type.addField(
                        constant(constants, state.method() + "Choice", choice.name().value())));
      }
    }
    return type.build();
  }

  private static FieldSpec constant(NameAllocator constants, String method, String state) {
    String constant = Naming.SNAKE_CASE.of(method).toUpperCase(Locale.ROOT);
    return FieldSpec.builder(
            String.class,
            constants.newName(constant),
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$S", state)
        .build();
  }
}
