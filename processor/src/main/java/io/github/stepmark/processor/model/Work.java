package io.github.stepmark.processor.model;

import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a state does. */
public sealed interface Work {

  /** Answers with the case of this work. */
  <R> R match(Cases<R> cases);

  /** A case for each kind of work. */
  interface Cases<R> {
    R handled(Handled handled);

    R service(Service service);

    R passing(Passing passing);

    R waiting(Waiting waiting);

    R choosing(Choosing choosing);

    R succeeding(Succeeding succeeding);

    R failing(Failing failing);

    R raw(Raw raw);
  }

  /** The handler, where the work is the user's code. */
  default Optional<Handler> handler() {
    return Optional.empty();
  }

  /** A Task that a handler does. */
  record Handled(Handler code) implements Work {
    @Override
    public Optional<Handler> handler() {
      return Optional.of(code);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.handled(this);
    }
  }

  /** A Task that a service does. */
  record Service(Located<String> resource) implements Work {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.service(this);
    }
  }

  /** A Pass. */
  record Passing(@Nullable Parts<JsonValue> result) implements Work {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.passing(this);
    }
  }

  /** A Wait. */
  record Waiting(Located<Wait.Until> until) implements Work {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.waiting(this);
    }
  }

  /** A Choice that has a method of its own. */
  record Choosing(ChoiceModel choice) implements Work {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.choosing(this);
    }
  }

  /** A Succeed. */
  record Succeeding() implements Work {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.succeeding(this);
    }
  }

  /** A Fail. */
  record Failing(
      @Nullable Located<ValueOrPath<String>> error, @Nullable Located<ValueOrPath<String>> cause)
      implements Work {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.failing(this);
    }
  }

  /** A state written as JSON, its transitions included. */
  record Raw(Parts<State> state) implements Work {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.raw(this);
    }
  }
}
