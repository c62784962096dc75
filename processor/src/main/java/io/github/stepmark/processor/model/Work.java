package io.github.stepmark.processor.model;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.processor.problem.Place;
import java.util.List;
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

    R branching(Branching branching);

    R mapping(Mapping mapping);

    R raw(Raw raw);
  }

  /** The handler, where the work is the user's code. */
  default Optional<Handler> handler() {
    return Optional.empty();
  }

  /** The task of a service or an activity, where the work is one. */
  default Optional<Service> service() {
    return Optional.empty();
  }

  /** The rules, where the work is to choose. */
  default Optional<ChoiceModel> choice() {
    return Optional.empty();
  }

  /** What a method says of the result, where it says something. */
  default Optional<PayloadType> declaredResult() {
    return Optional.empty();
  }

  /** The classes of the states within. */
  default List<Container> containers() {
    return List.of();
  }

  /** A Task that a handler does. */
  record Handled(Handler code) implements Work {
    @Override
    public Optional<Handler> handler() {
      return Optional.of(code);
    }

    @Override
    public Optional<PayloadType> declaredResult() {
      return Optional.ofNullable(code.stateResult());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.handled(this);
    }
  }

  /**
   * A Task that a service does, or the worker of an activity.
   *
   * @param isActivity whether the resource is an activity's
   * @param machine the workflow that it starts an execution of; {@code null} where it is not said
   * @param result the shape of its result; {@code null} where it is not said
   */
  record Service(
      Located<String> resource,
      boolean isActivity,
      @Nullable ClassName machine,
      @Nullable PayloadType result)
      implements Work {
    @Override
    public Optional<Service> service() {
      return Optional.of(this);
    }

    @Override
    public Optional<PayloadType> declaredResult() {
      return Optional.ofNullable(result);
    }

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
  record Choosing(ChoiceModel rules) implements Work {
    @Override
    public Optional<ChoiceModel> choice() {
      return Optional.of(rules);
    }

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

  /**
   * A Parallel.
   *
   * @param branches {@code Branches}, each where it is named
   * @param place where they are
   * @param result the shape of its result; {@code null} where it is not said
   */
  record Branching(List<Located<Container>> branches, Place place, @Nullable PayloadType result)
      implements Work {

    public Branching {
      branches = List.copyOf(branches);
    }

    @Override
    public List<Container> containers() {
      return branches.stream().map(Located::value).toList();
    }

    @Override
    public Optional<PayloadType> declaredResult() {
      return Optional.ofNullable(result);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.branching(this);
    }
  }

  /**
   * A Map.
   *
   * @param result the shape of its result; {@code null} where it is not said
   */
  record Mapping(MapModel map, @Nullable PayloadType result) implements Work {
    @Override
    public List<Container> containers() {
      return List.of(map.processor().value());
    }

    @Override
    public Optional<PayloadType> declaredResult() {
      return Optional.ofNullable(result);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.mapping(this);
    }
  }
}
