package io.github.stepmark.processor.lower;

import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.problem.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects which source said which part of a definition. */
final class Places {

  private static final Pattern FILLED = Pattern.compile("\\.\\$(?=/|$)");

  private final Map<String, Place> byPointer = new HashMap<>();
  private final Map<String, StateModel> states = new HashMap<>();
  private final Set<String> lost = new HashSet<>();

  /** Notes that the definition lacks the value at {@code pointer}, which could not be read. */
  void lose(String pointer) {
    lost.add(pointer);
  }

  Set<String> lost() {
    return lost;
  }

  void put(String pointer, Place place) {
    byPointer.put(pointer, place);
  }

  /** Notes the place and gives the value; nothing for nothing. */
  <T> @Nullable T value(String pointer, @Nullable Located<T> located) {
    if (located == null) {
      return null;
    }
    put(pointer, located.place());
    return located.value();
  }

  /** As {@link #parts}; nothing for nothing. */
  <T> @Nullable T partsOrNull(String pointer, @Nullable Parts<T> parts) {
    return parts == null ? null : parts(pointer, parts);
  }

  /** Notes the places of a value and of its parts, and gives the value. */
  <T> T parts(String pointer, Parts<T> parts) {
    put(pointer, parts.place());
    return within(pointer, parts);
  }

  /** Notes that the value at {@code pointer} lacks {@code fields}. */
  void lose(String pointer, Set<String> fields) {
    fields.forEach(field -> lose(pointer + "/" + field));
  }

  /** Notes the places of a value's fields alone, and gives the value. */
  <T> T within(String pointer, Parts<T> parts) {
    lose(pointer, parts.lost());
    parts.places().forEach((field, place) -> put(pointer + "/" + field, place));
    return parts.value();
  }

  /**
   * Notes the places of the value at {@code from}, and what it lacks, as those of the value at
   * {@code to}, too.
   */
  void copy(String from, String to) {
    copy(from, to, UnaryOperator.identity());
  }

  /** The same of a template, for the value that it is filled to: there no name ends in ".$". */
  void copyFilled(String from, String to) {
    copy(from, to, below -> FILLED.matcher(below).replaceAll(""));
  }

  private void copy(String from, String to, UnaryOperator<String> name) {
    Map<String, Place> copies = new HashMap<>();
    String below = from + "/";
    byPointer.forEach(
        (pointer, place) -> {
          if (pointer.equals(from) || pointer.startsWith(below)) {
            copies.put(to + name.apply(pointer.substring(from.length())), place);
          }
        });
    byPointer.putAll(copies);
    Set.copyOf(lost).stream()
        .filter(pointer -> pointer.startsWith(below))
        .forEach(pointer -> lose(to + name.apply(pointer.substring(from.length()))));
  }

  /** Notes which state stands at {@code pointer}. */
  void state(String pointer, StateModel state) {
    states.put(pointer, state);
  }

  Map<String, StateModel> states() {
    return states;
  }

  Map<String, Place> all() {
    return byPointer;
  }

  /** The pointer to a state of a graph, its name escaped as RFC 6901 asks. */
  static String state(String graph, String name) {
    return graph + "/States/" + escaped(name);
  }

  /** A step of a pointer. */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
