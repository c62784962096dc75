package io.github.stepmark.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import io.github.stepmark.processor.model.Answerable;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Naming;
import io.github.stepmark.processor.model.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.lang.model.element.Modifier;

/** The part of the facade by which a test answers states. */
final class StandIns {

  private static final String FURTHER_CALLS =
      "From the second call on those of {@code then} do, the last of them for all that follow.\n";

  private static final CodeBlock TURN = CodeBlock.of("int turn = turn(calls, then.length)");

  private static final CodeBlock ANSWERING = CodeBlock.of("(turn == 0 ? answer : then[turn - 1])");

  private final Workflow workflow;
  private final ClassName facade;
  private final FacadeInstances instances;
  private final List<Answerable> answerable;

  /**
   * @param answerable what can be answered by states' names
   */
  StandIns(Workflow workflow, FacadeInstances instances, List<Answerable> answerable) {
    this.workflow = workflow;
    this.facade = workflow.names().facade();
    this.instances = instances;
    this.answerable = answerable;
  }

  /** A method for each state that can be answered. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    for (Container container : workflow.containers()) {
      for (Handler handler : container.handlers()) {
        methods.add(with(handler, instances.of(container)));
      }
    }
    answerable.forEach(answered -> methods.add(with(answered)));
    if (!methods.isEmpty()) {
      methods.add(turn());
    }
    return methods;
  }

  /** A copy in which Java functions answer for a handler, behind the handler's own codec. */
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
    handle.addStatement(TURN);
    if (gives) {
      handle.addStatement("return $L.$L", ANSWERING, call);
    } else {
      handle.addStatement("$L.$L", ANSWERING, call).addStatement("return null");
    }
    TypeSpec answering =
        TypeSpec.anonymousClassBuilder(instance)
            .superclass(handler.function())
            .addMethod(handle.build())
            .build();
    return with(handler.method(), answer)
        .addJavadoc(
            "A copy in which {@code answer} stands in for {@code $L}.\n" + FURTHER_CALLS,
            handler.method())
        .addStatement("return answered($S, $L)", handler.placeholder(), answering)
        .build();
  }

  /** A copy in which Java functions answer by a state's name, behind a codec made for that. */
  private MethodSpec with(Answerable answered) {
    TypeName answer =
        ParameterizedTypeName.get(
            facade.nestedClass("Answer"), answered.inputType(), answered.resultType());
    return with(answered.method(), answer)
        .addJavadoc(
            "A copy in which {@code answer} " + standsFor(answered.part()) + ".\n" + FURTHER_CALLS,
            Sources.inJavadoc(answered.stateName()))
        .addCode(
            CodeBlock.builder()
                .add(
                    "return answeredState($S, $T.$L(input -> {\n",
                    answered.stateName(),
                    workflow.names().codecs(),
                    AnswerCodecs.method(answered))
                .indent()
                .addStatement(TURN)
                .addStatement("return $L.answer(input)", ANSWERING)
                .unindent()
                .add("}));\n")
                .build())
        .build();
  }

  private static String standsFor(Answerable.Part part) {
    return switch (part) {
      case CALL -> "stands in for what the state <code>$L</code> calls";
      case WHOLE -> "stands in for all that is within the state <code>$L</code>";
      case TOKEN -> "is given for the token that the state <code>$L</code> hands on";
    };
  }

  private MethodSpec.Builder with(String method, TypeName answer) {
    MethodSpec.Builder with =
        MethodSpec.methodBuilder("with" + Naming.UPPER_CAMEL.of(method))
            .addModifiers(Modifier.PUBLIC)
            .returns(facade)
            .addParameter(answer, "answer")
            .addParameter(ParameterSpec.builder(ArrayTypeName.of(answer), "then").build())
            .varargs()
            .addStatement("$1T calls = new $1T()", AtomicInteger.class);
    // A type without arguments is known at run time, and needs no promise.
    return answer instanceof ParameterizedTypeName
        ? with.addAnnotation(AnnotationSpec.builder(SafeVarargs.class).build())
            .addModifiers(Modifier.FINAL)
        : with;
  }

  /** Only elements of {@code then} are looked at: to javac, handing it on would be unsafe. */
  private static MethodSpec turn() {
    return MethodSpec.methodBuilder("turn")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(int.class)
        .addParameter(AtomicInteger.class, "calls")
        .addParameter(int.class, "last")
        .addStatement("return calls.getAndUpdate(call -> $T.min(call + 1, last))", Math.class)
        .build();
  }

  /** What stands in for a handler: unlike the JDK's functions it may throw what the handler may. */
  private TypeName answerType(Handler handler) {
    if (handler.input() == null) {
      return handler.result() == null
          ? facade.nestedClass("Action")
          : ParameterizedTypeName.get(ClassName.get(Callable.class), handler.resultType());
    }
    return handler.result() == null
        ? ParameterizedTypeName.get(facade.nestedClass("Taker"), handler.inputType())
        : ParameterizedTypeName.get(
            facade.nestedClass("Answer"), handler.inputType(), handler.resultType());
  }

  /** The interfaces of what stands in, those that a state of this workflow has a use for. */
  List<TypeSpec> types() {
    TypeVariableName input = TypeVariableName.get("I");
    TypeVariableName output = TypeVariableName.get("O");
    Map<String, TypeSpec> types = new LinkedHashMap<>();
    TypeSpec answer = type("Answer", "answer", output, input, output);
    for (Handler handler : workflow.handlers()) {
      boolean takes = handler.input() != null;
      boolean gives = handler.result() != null;
      if (takes && gives) {
        types.put("Answer", answer);
      } else if (takes) {
        types.put("Taker", type("Taker", "take", TypeName.VOID, input));
      } else if (!gives) {
        types.put("Action", type("Action", "run", TypeName.VOID));
      }
    }
    if (!answerable.isEmpty()) {
      types.put("Answer", answer);
    }
    return List.copyOf(types.values());
  }

  private static TypeSpec type(
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
        .addJavadoc(
            "Stands in for a handler or a service in a test, and may throw what the handler may.\n")
        .addAnnotation(FunctionalInterface.class)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariables(List.of(variables))
        .addMethod(declared.build())
        .build();
  }
}
