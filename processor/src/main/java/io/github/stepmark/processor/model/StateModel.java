package io.github.stepmark.processor.model;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.ValueOrPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A state method.
 *
 * @param method its name
 * @param name the state's name, at the value or the method that gives it
 * @param comment {@code Comment}
 * @param queryLanguage {@code QueryLanguage}
 * @param work what the state does
 * @param data what its annotations say of its data
 * @param exit where it leads; {@code null} for a state that has no transition of its own
 * @param retriers {@code Retry}; {@code null} where it is not written, empty where an empty one is
 * @param catchers {@code Catch}, likewise, each target a state's name
 * @param timeout {@code TimeoutSeconds}
 * @param heartbeat {@code HeartbeatSeconds}
 * @param lost which of its fields could not be read, by their JSON pointers from the state without
 *     the first slash; none in a whole workflow
 */
public record StateModel(
    String method,
    Located<String> name,
    @Nullable String comment,
    @Nullable Located<QueryLanguage> queryLanguage,
    Work work,
    DataFlow data,
    @Nullable Exit exit,
    @Nullable List<Parts<Retrier>> retriers,
    @Nullable List<Parts<Catcher>> catchers,
    @Nullable Located<ValueOrPath<Long>> timeout,
    @Nullable Located<ValueOrPath<Long>> heartbeat,
    Set<String> lost) {

  public StateModel {
    retriers = retriers == null ? null : List.copyOf(retriers);
    catchers = catchers == null ? null : List.copyOf(catchers);
    lost = Set.copyOf(lost);
  }

  /** The Choice that stands right after it, if one does. */
  public Optional<Exit.ToChoice> choiceAfter() {
    return Optional.ofNullable(exit).flatMap(Exit::choiceAfter);
  }
}
