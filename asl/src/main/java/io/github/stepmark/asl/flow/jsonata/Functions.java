package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Lambda;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The functions that there are. */
final class Functions {

  private Functions() {}

  /** One of which nothing is known. */
  record Opaque() implements Callee {
    @Override
    public Value call(List<Value> arguments, Evaluator at) {
      arguments.forEach(at::escape);
      return Value.UNKNOWN;
    }

    @Override
    public void escape(Evaluator at) {}
  }

  /** One of the language's own. */
  record Native(BuiltIn function) implements Callee {
    @Override
    public Value call(List<Value> arguments, Evaluator at) {
      return Sequences.raw(new BuiltIns(at).of(function, new Arguments(arguments)));
    }

    @Override
    public void escape(Evaluator at) {}
  }

  /**
   * One that the expression makes.
   *
   * @param env what its body can read besides the parameters
   */
  record Closure(Lambda lambda, Env env) implements Callee {
    @Override
    public Value call(List<Value> arguments, Evaluator at) {
      if (lambda.signature() != null || !at.analysis().enter(lambda)) {
        arguments.forEach(at::escape);
        escape(at);
        return Value.UNKNOWN;
      }
      try {
        return body(at, arguments, Value.UNDEFINED);
      } finally {
        at.analysis().leave(lambda);
      }
    }

    private Value body(Evaluator at, List<Value> arguments, Value missing) {
      Expression body = lambda.body();
      Value result = inside(at, arguments, missing).value(body);
      return TailCalls.are(body) ? Sequences.raw(result) : result;
    }

    /** Who evaluates the body where those are the arguments. */
    Evaluator inside(Evaluator at, List<Value> arguments, Value missing) {
      Expression body = lambda.body();
      Set<String> loose = new HashSet<>(Assignments.loose(List.of(body)));
      Frame frame = new Frame(env.frame(), loose);
      List<Variable> parameters = lambda.parameters();
      for (int i = 0; i < parameters.size(); i++) {
        frame.bind(parameters.get(i).name(), i < arguments.size() ? arguments.get(i) : missing);
      }
      return at.in(env.in(frame)).strictly();
    }

    @Override
    public void escape(Evaluator at) {
      at.analysis().escape(lambda, () -> body(at, List.of(), Value.UNKNOWN));
    }
  }

  /** A function with some of its arguments given. */
  record Partial(Callee function, List<Optional<Value>> given) implements Callee {
    @Override
    public Value call(List<Value> arguments, Evaluator at) {
      List<Value> all = new ArrayList<>();
      int next = 0;
      for (Optional<Value> one : given) {
        all.add(
            one.isPresent()
                ? one.get()
                : next < arguments.size() ? arguments.get(next++) : Value.UNDEFINED);
      }
      return function.call(all, at);
    }

    @Override
    public void escape(Evaluator at) {
      function.escape(at);
      given.forEach(one -> one.ifPresent(at::escape));
    }
  }
}
