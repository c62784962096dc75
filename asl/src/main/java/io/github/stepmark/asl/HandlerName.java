package io.github.stepmark.asl;

import java.util.List;
import java.util.stream.Collectors;

/** What a person would call a retrier or a catcher: by the errors that it is written for. */
public final class HandlerName {

  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  /** How many errors are named. */
  private static final int SHOWN = 3;

  private HandlerName() {}

  /**
   * Such as {@code the catcher of 'OrderFailed' and 'Busy' (the second)}.
   *
   * @param noun what one of its kind is called
   * @param errors those that it names
   * @param index its place among those of its state, from 0
   */
  public static String of(String noun, List<String> errors, int index) {
    String names =
        errors.stream()
            .limit(SHOWN)
            .map(error -> "'" + error + "'")
            .collect(Collectors.joining(" and "));
    String ordinal = index < ORDINALS.size() ? ORDINALS.get(index) : (index + 1) + "th";
    return "the "
        + noun
        + " of "
        + names
        + (errors.size() > SHOWN ? " and more" : "")
        + " (the "
        + ordinal
        + ")";
  }
}
