package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What calls a function, or makes one. */
public sealed interface Invocation extends Expression {

  /**
   * {@code $sum(prices)}.
   *
   * @param function what is called, a {@link Variable} mostly
   */
  record Call(Expression function, List<Expression> arguments, TextRange range)
      implements Invocation {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.call(this);
    }
  }

  /**
   * {@code $substring(?, 0, 5)}: a function of the arguments that are left open.
   *
   * @param arguments empty where {@code ?} stands, which is so for one at least
   */
  record PartialApplication(
      Expression function, List<Optional<Expression>> arguments, TextRange range)
      implements Invocation {
    public PartialApplication {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.partial(this);
    }
  }

  /**
   * <code>function($a, $b)&lt;nn:n&gt; {$a + $b}</code>.
   *
   * @param signature the types that it declares
   */
  record Lambda(
      List<Variable> parameters, @Nullable Signature signature, Expression body, TextRange range)
      implements Invocation {
    public Lambda {
      parameters = List.copyOf(parameters);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.lambda(this);
    }
  }
}
