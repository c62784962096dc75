package io.github.stepmark.processor.read;

import io.github.stepmark.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of something could not be read, by their JSON pointers from it without the first
 * slash. What is wrong with one member costs that member alone: all else is checked, but for what
 * follows from what is lost.
 */
final class Losses {

  /** No field is called so: by it the transitions are not all known, and nothing else is lost. */
  static final String A_TRANSITION = "Next/-";

  /** Likewise: not all states are known. */
  static final String A_STATE = "States/-";

  /** Likewise: not all is known of what the state's work is given. */
  static final String A_PARAMETER = "Parameters/-";

  private final Problems problems;
  private final Set<String> fields = new HashSet<>();

  Losses(Problems problems) {
    this.problems = problems;
  }

  /** The same again, to which more may come. */
  Losses copy() {
    Losses copy = new Losses(problems);
    copy.fields.addAll(fields);
    return copy;
  }

  /** What {@code reading} gives; where it reports an error, {@code lost} are lost by it. */
  <T extends @Nullable Object> T reading(Supplier<T> reading, String... lost) {
    int before = problems.errors();
    T read = reading.get();
    if (problems.errors() > before) {
      lose(lost);
    }
    return read;
  }

  /** Lets {@code check} look at something; where it reports an error, {@code lost} are lost. */
  void checking(Runnable check, String... lost) {
    int before = problems.errors();
    check.run();
    if (problems.errors() > before) {
      lose(lost);
    }
  }

  void lose(String... lost) {
    fields.addAll(List.of(lost));
  }

  /** Loses what is lost of the value of {@code field}. */
  void loseIn(String field, Set<String> lost) {
    lost.forEach(each -> fields.add(field + "/" + each));
  }

  /** Loses a state of a graph. */
  void loseState(String name) {
    lose("States/" + name.replace("~", "~0").replace("/", "~1"));
  }

  /** All of them. */
  Set<String> all() {
    return fields;
  }
}
