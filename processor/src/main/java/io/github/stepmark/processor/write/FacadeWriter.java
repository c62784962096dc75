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
import io.github.stepmark.processor.model.Answerable;
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
import javax.lang.model.element.Modifier;

/**
 * Writes the class by which Java code takes a workflow in hand: its definition, its states' names
 * and its functions. Names JDK types, emitted types and AWS's own handler interface only.
 */
final class FacadeWriter {

  static final ClassName HANDLER =
      ClassName.get("com.amazonaws.services.lambda.runtime", "RequestStreamHandler");

  private static final TypeName FUNCTIONS =
      ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), HANDLER);

  private final Workflow workflow;
  private final ClassName name;
  private final FacadeInstances instances;
  private final List<Answerable> answerable;
  private final boolean hasCodecs;

  /**
   * @param answerable what a test can answer by states' names
   * @param hasCodecs whether there is the library that codecs call
   */
  FacadeWriter(Workflow workflow, List<Answerable> answerable, boolean hasCodecs) {
    this.workflow = workflow;
    this.instances = new FacadeInstances(workflow);
    this.name = workflow.names().facade();
    this.answerable = answerable;
    this.hasCodecs = hasCodecs;
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
            .addField(FUNCTIONS, "answers", Modifier.PRIVATE, Modifier.FINAL)
            .addMethods(instances.constructors(FUNCTIONS))
            .addMethod(definition(definitionPath))
            .addMethod(functions())
            .addMethod(answers());
    if (hasCodecs) {
      type.addMethod(json()).addMethod(read());
    }
    StandIns standIns = new StandIns(workflow, instances, answerable);
    type.addMethods(standIns.methods()).addMethod(answered("answered", "placeholder", "functions"));
    if (!answerable.isEmpty()) {
      type.addMethod(answered("answeredState", "state", "answers"));
    }
    type.addMethod(functionsOf()).addType(states()).addTypes(standIns.types());
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

  private static MethodSpec answers() {
    return MethodSpec.methodBuilder("answers")
        .addJavadoc(
            "What a test has said in the place of services, activities and others, by the states'"
                + " names.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(FUNCTIONS)
        .addStatement("return answers")
        .build();
  }

  private MethodSpec json() {
    return MethodSpec.methodBuilder("json")
        .addJavadoc(
            "The JSON text of a payload of this workflow: of a record or a bean that a state takes"
                + " or gives, of a\nlist of them, or of free JSON.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(String.class)
        .addParameter(Object.class, "payload")
        .addStatement("return $T.json(payload)", workflow.names().codecs())
        .build();
  }

  private MethodSpec read() {
    TypeVariableName type = TypeVariableName.get("T");
    return MethodSpec.methodBuilder("read")
        .addJavadoc(
            "The payload that a JSON text of this workflow is, for the types that {@link #json}"
                + " writes.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariable(type)
        .returns(type)
        .addParameter(String.class, "json")
        .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), type), "type")
        .addStatement("return $T.read(json, type)", workflow.names().codecs())
        .build();
  }

  /** Makes a copy of which one of its two maps has one thing more, or another. */
  private MethodSpec answered(String method, String key, String map) {
    String maps = map.equals("functions") ? "copy, answers" : "functions, copy";
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PRIVATE)
        .returns(name)
        .addParameter(String.class, key)
        .addParameter(HANDLER, "function")
        .addStatement("$T copy = new $T<>($L)", FUNCTIONS, LinkedHashMap.class, map)
        .addStatement("copy.put($L, function)", key)
        .addStatement("return new $T($L, $L)", name, instances.arguments(), maps)
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
            constants.newName(constant, state), // without a tag, JavaPoet makes a random one
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$S", state)
        .build();
  }
}
