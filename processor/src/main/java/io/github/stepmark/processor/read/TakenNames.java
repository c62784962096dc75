package io.github.stepmark.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The names of the states of a whole machine, in which no two are the same. */
final class TakenNames {

  private final Map<String, Taken> taken = new HashMap<>();

  private record Taken(String by, TypeElement container) {}

  /**
   * Takes {@code name}.
   *
   * @param by what in the source has the name, as a person would say it
   * @return what else in the machine has it; empty where nothing has
   */
  Optional<String> take(String name, String by, TypeElement container) {
    Taken other = taken.putIfAbsent(name, new Taken(by, container));
    return Optional.ofNullable(other)
        .map(
            first ->
                first.container.equals(container)
                    ? first.by
                    : first.by + " in " + first.container.getSimpleName());
  }
}
