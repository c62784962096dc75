package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.asl.Naming;
import io.github.stepmark.processor.model.Answerable;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Workflow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** The part of the facade by which a test answers states. */
final class StandIns {

  private static final String FURTHER_CALLS =
      " * From the second call on those of {@code then} do, the last of them for all that follow.\n"
          + " */\n";

  private static final String TURN = "int turn = turn(calls, then.length)";

  private static final String ANSWERING = "(turn == 0 ? answer : then[turn - 1])";

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
  List<Code> methods() {
    List<Code> methods = new ArrayList<>();
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
  private Code with(Handler handler, String instance) {
    Code javadoc =
        Code.of(
            "/**\n * A copy in which {@code answer} stands in for {@code $L}.\n" + FURTHER_CALLS,
            handler.method());
    Code.Builder answered =
        Code.builder()
            .add(
                "return answered($S, new $T($L) {\n",
                handler.placeholder(),
                handler.function(),
                instance)
            .indent()
            .add(handle(handler))
            .unindent()
            .add("});\n");
    return with(javadoc, handler.method(), answerType(handler), answered.build());
  }

  private static Code handle(Handler handler) {
    boolean takes = handler.input() != null;
    boolean gives = handler.result() != null;
    String call = takes ? (gives ? "answer(input)" : "take(input)") : gives ? "call()" : "run()";
    Code.Builder body = Code.builder().addStatement(TURN);
    if (gives) {
      body.addStatement("return $L.$L", ANSWERING, call);
    } else {
      body.addStatement("$L.$L", ANSWERING, call).addStatement("return null");
    }
    return Method.overriding(
            handler.resultType(),
            "handle",
            List.of(
                Code.of("$T input", handler.inputType()),
                Code.of("$T context", EntryPointWriter.CONTEXT)),
            List.of(ClassName.get(Exception.class)),
            body.build())
        .code();
  }

  /** A copy in which Java functions answer by a state's name, behind a codec made for that. */
  private Code with(Answerable answered) {
    TypeName answer =
        ParameterizedTypeName.get(
            facade.nestedClass("Answer"), answered.inputType(), answered.resultType());
    Code javadoc =
        Code.of(
            "/**\n * A copy in which {@code answer} "
                + standsFor(answered.part())
                + ".\n"
                + FURTHER_CALLS,
            Sources.inJavadoc(answered.stateName()));
    Code body =
        Code.builder()
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
            .build();
    return with(javadoc, answered.method(), answer, body);
  }

  private static String standsFor(Answerable.Part part) {
    return switch (part) {
      case CALL -> "stands in for what the state <code>$L</code> calls";
      case WHOLE -> "stands in for all that is within the state <code>$L</code>";
      case TOKEN -> "is given for the token that the state <code>$L</code> hands on";
    };
  }

  private Code with(Code javadoc, String method, TypeName answer, Code body) {
    Code.Builder head = Code.builder().add(javadoc);
    // A type without arguments is known at run time, and needs no promise.
    if (answer instanceof ParameterizedTypeName) {
      head.add("@$T\npublic final $T ", SafeVarargs.class, facade);
    } else {
      head.add("public $T ", facade);
    }
    return Method.of(
            head.build(),
            "with" + Naming.UPPER_CAMEL.of(method),
            List.of(Code.of("$T answer", answer), Code.of("$T... then", answer)),
            List.of(),
            Code.builder()
                .addStatement("$1T calls = new $1T()", AtomicInteger.class)
                .add(body)
                .build())
        .code();
  }

  /** Only elements of {@code then} are looked at: to javac, handing it on would be unsafe. */
  private static Code turn() {
    return Code.builder()
        .beginControlFlow("private static int turn($T calls, int last)", AtomicInteger.class)
        .addStatement("return calls.getAndUpdate(call -> $T.min(call + 1, last))", Math.class)
        .endControlFlow()
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
  Collection<Code> types() {
    Map<String, Code> types = new LinkedHashMap<>();
    Code answer = type("Answer<I, O>", "O answer(I input)");
    for (Handler handler : workflow.handlers()) {
      boolean takes = handler.input() != null;
      boolean gives = handler.result() != null;
      if (takes && gives) {
        types.put("Answer", answer);
      } else if (takes) {
        types.put("Taker", type("Taker<I>", "void take(I input)"));
      } else if (!gives) {
        types.put("Action", type("Action", "void run()"));
      }
    }
    if (!answerable.isEmpty()) {
      types.put("Answer", answer);
    }
    return types.values();
  }

  private static Code type(String name, String method) {
    return Code.builder()
        .add(
            "/**\n * Stands in for a handler or a service in a test, and may throw what the handler"
                + " may.\n */\n@$T\n",
            FunctionalInterface.class)
        .beginControlFlow("public interface $L", name)
        .addStatement("$L throws $T", method, Exception.class)
        .endControlFlow()
        .build();
  }
}
