package io.github.stepmark.asl.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, asked for by name. What has the wrong type is reported where it is
 * asked for and then counts as absent; what is missing or was never asked for is reported by {@link
 * #finish}.
 */
final class Fields {

  private final JsonNode object;
  private final String pointer;
  private final String owner;
  private final Mistakes found;
  private final List<String> asked = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String[]> alternatives = new ArrayList<>();

  /**
   * @param owner what the object is, as a sentence's subject: {@code A Fail state}
   */
  private Fields(JsonNode object, String pointer, String owner, Mistakes found) {
    this.object = object;
    this.pointer = pointer;
    this.owner = owner;
    this.found = found;
  }

  /** The fields of {@code node}; where it is no object, reports so and has none. */
  static @Nullable Fields of(JsonNode node, String pointer, String owner, Mistakes found) {
    if (!node.isObject()) {
      found.lose(
          Rule.WRONG_TYPE,
          pointer,
          "Expected value of type [OBJECT]",
          owner + " is an object: write it in braces.");
      return null;
    }
    return new Fields(node, pointer, owner, found);
  }

  String pointer() {
    return pointer;
  }

  String pointerTo(String name) {
    return Pointer.member(pointer, name);
  }

  boolean has(String name) {
    asked.add(name);
    return object.has(name);
  }

  /** Those of {@code names} that are written. */
  List<String> written(String... names) {
    List<String> written = new ArrayList<>();
    for (String name : names) {
      if (has(name)) {
        written.add(name);
      }
    }
    return written;
  }

  /** The value as it stands. */
  @Nullable JsonNode node(String name) {
    asked.add(name);
    return object.get(name);
  }

  /** The value as it stands; reported as missing where there is none. */
  @Nullable JsonNode requiredNode(String name) {
    JsonNode node = node(name);
    if (node == null) {
      missing.add(name);
    }
    return node;
  }

  /** Any JSON. */
  @Nullable JsonValue value(String name) {
    JsonNode node = node(name);
    return node == null ? null : JsonValue.of(node);
  }

  @Nullable String string(String name) {
    return typed(
        name, node(name), "[STRING]", "a string", JsonNode::isTextual, JsonNode::textValue);
  }

  /** The string; empty where it is missing, which is reported. */
  String requiredString(String name) {
    requiredNode(name);
    String text = string(name);
    return text == null ? "" : text;
  }

  @Nullable Boolean bool(String name) {
    return typed(
        name,
        node(name),
        "[BOOLEAN]",
        "true or false",
        JsonNode::isBoolean,
        JsonNode::booleanValue);
  }

  @Nullable BigDecimal number(String name) {
    return typed(
        name, node(name), "[NUMBER]", "a number", JsonNode::isNumber, JsonNode::decimalValue);
  }

  @Nullable Long integer(String name) {
    return typed(
        name,
        node(name),
        "Integer",
        "a whole number",
        node -> node.isIntegralNumber() && node.canConvertToLong(),
        JsonNode::longValue);
  }

  /** A path, or JSON's {@code null}. */
  @Nullable NullablePath nullablePath(String name) {
    JsonNode node = node(name);
    if (node != null && node.isNull()) {
      return NullablePath.NONE;
    }
    String text = string(name);
    return text == null ? null : NullablePath.of(text);
  }

  /** The one of {@code values} whose text stands in the field. */
  <T> @Nullable T oneOf(String name, Function<T, String> text, List<T> values) {
    String written = string(name);
    if (written == null) {
      return null;
    }
    for (T value : values) {
      if (text.apply(value).equals(written)) {
        return value;
      }
    }
    List<String> texts = values.stream().map(text).toList();
    found.lose(
        Rule.WRONG_VALUE,
        pointerTo(name),
        "Value should be one of the following: [" + String.join(", ", texts) + "]",
        Nearest.orElse(written, texts, "Write one of " + String.join(", ", texts) + "."));
    return null;
  }

  /**
   * The elements of an array, each made by {@code read} from its value and its place. With one of
   * them the whole list counts as lost: the places of the others are not known any more.
   */
  <T> @Nullable List<T> list(String name, BiFunction<JsonNode, String, @Nullable T> read) {
    JsonNode node = node(name);
    if (typed(name, node, "[ARRAY]", "an array", JsonNode::isArray, Function.identity()) == null) {
      return null;
    }
    String at = pointerTo(name);
    List<T> elements = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      T element = read.apply(node.get(i), Pointer.element(at, i));
      if (element == null) {
        found.lose(at);
      } else {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The fields of an object. */
  @Nullable Fields object(String name, String owner) {
    JsonNode node = node(name);
    return node == null ? null : of(node, pointerTo(name), owner, found);
  }

  /** The strings of an array. */
  @Nullable List<String> strings(String name) {
    return list(
        name,
        (node, at) -> {
          if (node.isTextual()) {
            return node.textValue();
          }
          found.add(
              Rule.WRONG_TYPE, at, "Expected value of type [STRING]", "Write a string in quotes.");
          return null;
        });
  }

  /** Reports where more than one of {@code names} is written; answers with those that are. */
  List<String> atMostOneOf(QueryLanguage language, String... names) {
    List<String> written = written(names);
    if (written.size() > 1) {
      found.add(
          Rule.EXCLUSIVE_FIELDS,
          pointerTo(written.get(1)),
          "There should only be one of the following fields: [" + String.join(", ", names) + "]",
          keepOne(language, written));
      written.forEach(name -> found.lose(pointerTo(name)));
    }
    return written;
  }

  /** JSONata has no fields by path, so that one of them was not meant to be kept. */
  private static String keepOne(QueryLanguage language, List<String> written) {
    List<String> others =
        written.stream()
            .filter(name -> language == QueryLanguage.JSONATA && name.endsWith("Path"))
            .toList();
    List<String> kept = written.stream().filter(name -> !others.contains(name)).toList();
    String keep = (kept.size() == 1 ? "Keep " : "Keep one of ") + String.join(" and ", kept);
    if (kept.isEmpty() || others.isEmpty()) {
      return "Keep one of " + String.join(" and ", written) + ".";
    }
    return keep
        + ": "
        + String.join(" and ", others)
        + (others.size() == 1 ? " is" : " are")
        + " JSONPath's, and the state is in JSONata.";
  }

  /**
   * Reports where not exactly one of {@code names} is written, that none is by {@link #finish};
   * answers with those that are. None of them depends on the language.
   */
  List<String> exactlyOneOf(String... names) {
    return exactlyOneOf(QueryLanguage.JSONPATH, names);
  }

  /** The same of fields of which {@code language} may have no more than some. */
  List<String> exactlyOneOf(QueryLanguage language, String... names) {
    List<String> written = atMostOneOf(language, names);
    if (written.isEmpty()) {
      alternatives.add(names);
      Arrays.stream(names).forEach(name -> found.lose(pointerTo(name)));
    }
    return written;
  }

  /** Reports {@code name}, where it is written, as a field that the object does not have. */
  void refuse(String name, String mend) {
    if (has(name)) {
      found.add(
          Rule.UNSUPPORTED_FIELD, pointerTo(name), "Field '" + name + "' is not supported", mend);
    }
  }

  void wrongType(String name, String type, String mend) {
    found.lose(Rule.WRONG_TYPE, pointerTo(name), "Expected value of type " + type, mend);
  }

  /** Whether a field that nobody asked for is most likely meant to be one of {@code names}. */
  boolean hasMisspelt(String... names) {
    List<String> meant = List.of(names);
    for (Iterator<String> all = object.fieldNames(); all.hasNext(); ) {
      String name = all.next();
      if (!asked.contains(name) && meant(name).filter(meant::contains).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Reports the field that is most likely meant to be {@code name}; false if none is. */
  boolean reportMisspelt(String name) {
    for (Iterator<String> all = object.fieldNames(); all.hasNext(); ) {
      String written = all.next();
      if (Nearest.to(written, List.of(name)).isPresent()) {
        found.add(
            Rule.UNKNOWN_FIELD,
            pointerTo(written),
            "Field '" + written + "' is not supported",
            "Did you mean '" + name + "'?");
        return true;
      }
    }
    return false;
  }

  /**
   * Reports the fields that are missing and those that nobody asked for; one of the latter that is
   * one of the former misspelt is the only mistake.
   */
  void finish() {
    missing.removeIf(name -> hasMisspelt(name) || found.lost().contains(pointerTo(name)));
    alternatives.removeIf(this::hasMisspelt);
    for (String[] names : alternatives) {
      found.add(
          Rule.MISSING_FIELD,
          pointer,
          "This object should have only one of the following fields: ["
              + String.join(", ", names)
              + "]",
          owner + " needs one of " + String.join(", ", names) + ".");
    }
    if (!missing.isEmpty()) {
      found.add(
          Rule.MISSING_FIELD,
          pointer,
          "These fields are required: [" + String.join(", ", missing) + "]",
          owner + " needs " + String.join(" and ", missing) + ".");
      missing.forEach(name -> found.lose(pointerTo(name)));
    }
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!asked.contains(name)) {
                found.add(
                    Rule.UNKNOWN_FIELD,
                    pointerTo(name),
                    "Field '" + name + "' is not supported",
                    mendOfUnknown(name));
                // It is most likely what another name stands for, which then is lost.
                meant(name)
                    .filter(meant -> !object.has(meant))
                    .ifPresent(meant -> found.lose(pointerTo(meant)));
              }
            });
  }

  /** The field that one which is not here is most likely meant to be. */
  private Optional<String> meant(String unknown) {
    return OtherStates.with(unknown).isPresent() ? Optional.empty() : Nearest.to(unknown, asked);
  }

  private String mendOfUnknown(String name) {
    return OtherStates.with(name)
        .map(others -> owner + " has no " + name + ": " + others + " have.")
        .or(() -> meant(name).map(meant -> "Did you mean '" + meant + "'?"))
        .orElse(owner + " has no field '" + name + "': take it out.");
  }

  private <T> @Nullable T typed(
      String name,
      @Nullable JsonNode node,
      String type,
      String article,
      Function<JsonNode, Boolean> is,
      Function<JsonNode, T> as) {
    if (node == null) {
      return null;
    }
    if (!is.apply(node)) {
      wrongType(name, type, "Write " + article + ".");
      return null;
    }
    return as.apply(node);
  }
}
