package io.github.stepmark.processor.read;

import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.problem.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of a state apart into what they say and where they stand, the latter by their
 * JSON pointers from the state without the first slash.
 */
final class FieldPlaces {

  private final Map<String, Place> places = new HashMap<>();
  private final Losses lost;

  /**
   * @param lost where fields go that could not be read
   */
  FieldPlaces(Losses lost) {
    this.lost = lost;
  }

  Map<String, Place> all() {
    return places;
  }

  void put(String field, Place place) {
    places.put(field, place);
  }

  /** What a field says; {@code null} where it is not written. */
  <T> @Nullable T value(String field, Optional<Located<T>> written) {
    written.ifPresent(located -> put(field, located.place()));
    return written.map(Located::value).orElse(null);
  }

  /** What a field says that has a {@code …Path} form, too. */
  <T> @Nullable ValueOrPath<T> valueOrPath(
      String field, Supplier<Optional<Located<ValueOrPath<T>>>> reading) {
    Optional<Located<ValueOrPath<T>>> written = lost.reading(reading, field, field + "Path");
    written.ifPresent(located -> put(field + "Path", located.place()));
    return value(field, written);
  }

  /** What a field says that is a template. */
  @Nullable JsonValue template(String field, Supplier<Optional<Parts<JsonValue>>> reading) {
    Optional<Parts<JsonValue>> written = lost.reading(reading, field);
    written.ifPresent(
        template -> {
          put(field, template.place());
          template.places().forEach((part, place) -> put(field + "/" + part, place));
        });
    return written.map(Parts::value).orElse(null);
  }

  /** The constant that a member names, as its field has it; {@code null} where it names none. */
  @Nullable String word(String field, DslAnnotation annotation, String member) {
    if (!annotation.says(member)) {
      return null;
    }
    put(field, annotation.place(member));
    return annotation.constant(member);
  }
}
