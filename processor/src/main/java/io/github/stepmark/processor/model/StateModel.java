package io.github.stepmark.processor.model;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.ValueOrPath;
import java.util.List;
import java.util.Optional;
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
 * @param retriers {@code Retry}
 * @param catchers {@code Catch}, each target a state's name
 * @param timeout {@code TimeoutSeconds}
 * @param heartbeat {@code HeartbeatSeconds}
 */
public record StateModel(
    String method,
    Located<String> name,
    @Nullable String comment,
    @Nullable Located<QueryLanguage> queryLanguage,
    Work work,
    DataFlow data,
    @Nullable Exit exit,
    List<Parts<Retrier>> retriers,
    List<Parts<Catcher>> catchers,
    @Nullable Located<ValueOrPath<Long>> timeout,
    @Nullable Located<ValueOrPath<Long>> heartbeat) {

  public StateModel {
    retriers = List.copyOf(retriers);
    catchers = List.copyOf(catchers);
  }

  /** The Choice that stands right after it, if one does. */
  public Optional<Exit.ToChoice> choiceAfter() {
    return Optional.ofNullable(exit).flatMap(Exit::choiceAfter);
  }
}
