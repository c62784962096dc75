package io.github.stepmark.cli.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where one value of a YAML text stands, with its name where it has one, and what is in it. */
final class YamlPart {

  private final Place place;
  private final @Nullable Place name;
  private final @Nullable YamlBlock block;

  /** By the token that leads there in a JSON pointer, unescaped. */
  private final Map<String, YamlPart> children = new HashMap<>(0);

  /**
   * A value.
   *
   * @param place where it stands
   * @param name where the key that it is the value of stands; {@code null} where it has none
   * @param block where the lines of the string stand; {@code null} where it is no literal block
   */
  YamlPart(Place place, @Nullable Place name, @Nullable YamlBlock block) {
    this.place = place;
    this.name = name;
    this.block = block;
  }

  void put(String token, YamlPart child) {
    children.put(token, child);
  }

  @Nullable YamlPart child(String token) {
    return children.get(token);
  }

  Place place() {
    return place;
  }

  Place nameOrPlace() {
    return name == null ? place : name;
  }

  StringPlaces string() {
    return block == null ? range -> place : block;
  }
}
