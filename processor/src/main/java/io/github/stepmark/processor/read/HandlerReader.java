package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.problem.Place;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Reads what a handler takes and returns. */
final class HandlerReader {

  private final Context context;
  private final InputReader inputs;
  private final ResultReader results;
  private final TokenReader tokens;
  private final HandlerCalls calls;

  HandlerReader(Context context, TypeReader types) {
    this.context = context;
    this.inputs = new InputReader(context, types);
    ClassLiterals literals = new ClassLiterals(context, types);
    this.results = new ResultReader(context, types, literals);
    this.tokens = new TokenReader(context, literals);
    this.calls = new HandlerCalls(context);
  }

  /** Reads {@code method}; empty where it cannot be read, which is then reported or noted. */
  Optional<Handler> read(ExecutableElement method, String stateName) {
    String name = method.getSimpleName().toString();
    Optional<InputReader.Input> input = inputs.read(method);
    Optional<ResultReader.Result> result = results.read(method);
    Optional<DslAnnotation> token = TokenReader.on(method);
    Optional<Located<PayloadType>> answer = token.flatMap(each -> tokens.answer(method, each));
    if (input.isEmpty() || result.isEmpty() || answer.isPresent() != token.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Handler(
            name,
            Place.of(method),
            stateName,
            context.names().function(name),
            context.names().placeholder(name),
            input.get().type(),
            input.get().template(),
            input.get().bindings(),
            input.get().places(),
            input.get().arguments(),
            result.get().type(),
            result.get().nullable(),
            answer.orElse(null),
            calls.read(method).orElse(null)));
  }
}
