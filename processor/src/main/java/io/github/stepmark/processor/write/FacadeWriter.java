package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.github.stepmark.asl.Naming;
import io.github.stepmark.processor.model.Answerable;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.ExecutionTypes;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.model.Workflow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Writes the class by which Java code takes a workflow in hand: its definition, its states' names
 * and its functions. Names JDK types, emitted types and AWS's own handler interface only.
 */
final class FacadeWriter {

  static final ClassName HANDLER =
      ClassName.get("com.amazonaws.services.lambda.runtime", "RequestStreamHandler");

  private static final TypeName FUNCTIONS =
      ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), HANDLER);

  private static final TypeName EXECUTION =
      ParameterizedTypeName.get(UnaryOperator.class, String.class);

  /** The types that it may have. */
  private static final Set<String> NESTED = Set.of("States", "Answer", "Taker", "Action");

  private final Workflow workflow;
  private final ExecutionTypes types;
  private final ClassName name;
  private final FacadeInstances instances;
  private final List<Answerable> answerable;
  private final boolean hasCodecs;

  /**
   * @param answerable what a test can answer by states' names
   * @param hasCodecs whether there is the library that codecs call
   */
  FacadeWriter(
      Workflow workflow, ExecutionTypes types, List<Answerable> answerable, boolean hasCodecs) {
    this.workflow = workflow;
    this.types = types;
    this.instances = new FacadeInstances(workflow);
    this.name = workflow.names().facade();
    this.answerable = answerable;
    this.hasCodecs = hasCodecs;
  }

  void write(Sources sources, String definitionPath) {
    Code code =
        Code.builder()
            .add(
                "/**\n * The workflow {@link $T}: its definition, and the functions that do its tasks."
                    + "\n */\n",
                workflow.owner())
            .add(sources.marking(workflow.owner()))
            .add("public final class $L", name.simpleName())
            .add(types.areKnown() ? Code.of(" implements $T", function()) : Code.of(""))
            .add(" {\n")
            .indent()
            .add(members(definitionPath).stream().collect(Code.joining("\n")))
            .unindent()
            .add("}\n")
            .build();
    sources.code(name, NESTED, code);
  }

  private List<Code> members(String definitionPath) {
    List<Code> members = new ArrayList<>();
    members.add(
        Code.of(
            "/**\n * The state machine's name.\n */\npublic static final $T NAME = $S;\n",
            String.class,
            workflow.settings().name()));
    members.addAll(instances.fields());
    members.add(Code.of("private final $T functions;\n", FUNCTIONS));
    members.add(Code.of("private final $T answers;\n", FUNCTIONS));
    members.addAll(instances.constructors(FUNCTIONS));
    members.add(definition(definitionPath));
    members.add(functions());
    members.add(answers());
    if (hasCodecs) {
      members.add(json());
      members.add(read());
    }
    if (types.areKnown()) {
      members.add(apply());
    }
    StandIns standIns = new StandIns(workflow, instances, answerable);
    members.addAll(standIns.methods());
    if (workflow.containers().stream().anyMatch(container -> !container.handlers().isEmpty())) {
      members.add(answered("answered", "placeholder", "functions"));
    }
    if (!answerable.isEmpty()) {
      members.add(answered("answeredState", "state", "answers"));
    }
    members.add(functionsOf());
    members.add(states());
    members.addAll(standIns.types());
    return members;
  }

  private Code definition(String path) {
    return Code.builder()
        .add(
            "/**\n * The definition in the Amazon States Language: the file that is deployed.\n"
                + " */\n")
        .beginControlFlow("public static $T definition()", String.class)
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
        .endControlFlow()
        .build();
  }

  private static Code functions() {
    return Code.builder()
        .add(
            "/**\n * The functions by the placeholders that stand for them in the definition.\n"
                + " */\n")
        .beginControlFlow("public $T functions()", FUNCTIONS)
        .addStatement("return functions")
        .endControlFlow()
        .build();
  }

  private static Code answers() {
    return Code.builder()
        .add(
            "/**\n * What a test has said in the place of services, activities and others, by the"
                + " states' names.\n */\n")
        .beginControlFlow("public $T answers()", FUNCTIONS)
        .addStatement("return answers")
        .endControlFlow()
        .build();
  }

  private Code json() {
    return Code.builder()
        .add(
            "/**\n * The JSON text of a payload of this workflow: of a record or a bean that a state"
                + " takes or gives, of a\n * list of them, or of free JSON.\n */\n")
        .beginControlFlow("public static $T json($T payload)", String.class, Object.class)
        .addStatement("return $T.json(payload)", workflow.names().codecs())
        .endControlFlow()
        .build();
  }

  private Code read() {
    TypeVariableName type = TypeVariableName.get("T");
    return Code.builder()
        .add(
            "/**\n * The payload that a JSON text of this workflow is, for the types that"
                + " {@link #json} writes.\n */\n")
        .beginControlFlow(
            "public static <$1T> $1T read($2T json, $3T<$1T> type)",
            type,
            String.class,
            Class.class)
        .addStatement("return $T.read(json, type)", workflow.names().codecs())
        .endControlFlow()
        .build();
  }

  /** What the workflow is: a function of its input, and of whatever executes it. */
  private TypeName function() {
    return ParameterizedTypeName.get(
        ClassName.get(BiFunction.class), types.input().boxed(), EXECUTION, types.output().boxed());
  }

  private Code apply() {
    ClassName codecs = workflow.names().codecs();
    Code head =
        Code.builder()
            .add(
                "/**\n * What an execution gives that is started with {@code input}.\n *\n"
                    + " * @param execution is handed the input as JSON, and gives the output as"
                    + " JSON\n */\n")
            .add("@$T\npublic $T ", Override.class, types.output().boxed())
            .build();
    return Method.of(
            head,
            "apply",
            List.of(Code.of("$T input", types.input().boxed()), Code.of("$T execution", EXECUTION)),
            List.of(),
            Code.builder()
                .addStatement(
                    "$T output = execution.apply($T.$L(input))",
                    String.class,
                    codecs,
                    PayloadJson.inputOf(types))
                .addStatement("return $L", PayloadJson.outputOf(types, codecs, "output"))
                .build())
        .code();
  }

  /** Makes a copy of which one of its two maps has one thing more, or another. */
  private Code answered(String method, String key, String map) {
    String maps = map.equals("functions") ? "copy, answers" : "functions, copy";
    return Method.of(
            Code.of("private $T ", name),
            method,
            List.of(Code.of("$T $L", String.class, key), Code.of("$T function", HANDLER)),
            List.of(),
            Code.builder()
                .addStatement("$T copy = new $T<>($L)", FUNCTIONS, LinkedHashMap.class, map)
                .addStatement("copy.put($L, function)", key)
                .addStatement("return new $T($L, $L)", name, instances.arguments(), maps)
                .build())
        .code();
  }

  private Code functionsOf() {
    Code.Builder body =
        Code.builder().addStatement("$T functions = new $T<>()", FUNCTIONS, LinkedHashMap.class);
    for (Container container : workflow.containers()) {
      for (Handler handler : container.handlers()) {
        body.addStatement(
            "functions.put($S, new $T($L))",
            handler.placeholder(),
            handler.function(),
            instances.of(container));
      }
    }
    return Method.of(
            Code.of("private static $T ", FUNCTIONS),
            "functionsOf",
            instances.parameters(),
            List.of(),
            body.addStatement("return functions").build())
        .code();
  }

  private Code states() {
    Code.Builder type =
        Code.builder()
            .add("/**\n * The names of the states.\n */\n")
            .beginControlFlow("public static final class States");
    NameAllocator constants = new NameAllocator();
    for (Container container : workflow.containers()) {
      for (StateModel state : container.states()) {
        type.add(constant(constants, state.method(), state.name().value()));
        state
            .choiceAfter()
            .ifPresent(
                choice ->
                    type.add(
                        constant(constants, state.method() + "Choice", choice.name().value())));
      }
    }
    return type.add("private States() {\n}\n").endControlFlow().build();
  }

  private static Code constant(NameAllocator constants, String method, String state) {
    String constant = Naming.SNAKE_CASE.of(method).toUpperCase(Locale.ROOT);
    return Code.of(
        "public static final $T $L = $S;\n\n",
        String.class,
        constants.newName(constant, state), // without a tag, JavaPoet makes a random one
        state);
  }
}
