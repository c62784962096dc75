package io.github.stepmark.asl;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Parallel state: runs all of its branches on the same input; its result is the list of their
 * outputs in the order of the branches.
 *
 * @param comment {@code Comment}
 * @param queryLanguage {@code QueryLanguage}; does not reach into the branches
 * @param branches {@code Branches}, at least one
 * @param data the input and output fields
 * @param retry {@code Retry}; an empty list is written as one
 * @param catchers {@code Catch}; an empty list is written as one
 * @param transition {@code Next} or {@code End}
 */
public record Parallel(
    @Nullable String comment,
    @Nullable QueryLanguage queryLanguage,
    List<Branch> branches,
    InputOutput data,
    @Nullable List<Retrier> retry,
    @Nullable List<Catcher> catchers,
    Transition transition)
    implements State {

  public Parallel {
    branches = List.copyOf(branches);
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(transition, "transition");
    retry = Lists.copyOrNull(retry);
    catchers = Lists.copyOrNull(catchers);
  }

  @Override
  public List<StateGraph> graphs() {
    return branches.stream().map(Branch::graph).toList();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.parallel(this);
  }

  /**
   * One of {@code Branches}.
   *
   * @param comment {@code Comment}
   * @param graph {@code StartAt} and {@code States}
   */
  public record Branch(@Nullable String comment, StateGraph graph) {
    public Branch {
      Objects.requireNonNull(graph, "graph");
    }
  }
}
