package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes a value of several others. */
public sealed interface Constructor extends Expression {

  /** {@code [1, "two", 3..5]}. */
  record ArrayConstructor(List<Expression> items, TextRange range) implements Constructor {
    public ArrayConstructor {
      items = List.copyOf(items);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.array(this);
    }
  }

  /**
   * {@code first..last}: the integers between the two, both included. Stands only in an array
   * constructor.
   */
  record IntegerRange(Expression first, Expression last, TextRange range) implements Constructor {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.range(this);
    }
  }

  /** <code>{"a": 1}</code>. */
  record ObjectConstructor(List<Pair> members, TextRange range) implements Constructor {
    public ObjectConstructor {
      members = List.copyOf(members);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.object(this);
    }
  }

  /**
   * {@code (first; second; third)}: a scope for variables, with the value of its last expression.
   *
   * @param expressions none for {@code ()}, whose value is undefined
   */
  record Block(List<Expression> expressions, TextRange range) implements Constructor {
    public Block {
      expressions = List.copyOf(expressions);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.block(this);
    }
  }

  /**
   * {@code |pattern|update, delete|}: a function that copies a value with some objects in it
   * changed.
   *
   * @param pattern which objects
   * @param update an object that is merged into each
   * @param delete the names of fields that are taken out of each
   */
  record Transform(
      Expression pattern, Expression update, @Nullable Expression delete, TextRange range)
      implements Constructor {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.transform(this);
    }
  }
}
