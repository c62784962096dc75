package io.github.stepmark.asl.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a value of one schema is no value of another.
 *
 * @param path the JSON path
 * @param missing whether what must be there may be missing; else it may be of another type
 * @param given what may be there
 * @param asked what must be
 */
record Misfit(String path, boolean missing, String given, String asked) {

  /** Where values of {@code given} are not what {@code asked} says; what is unknown fits. */
  static List<Misfit> between(JsonNode given, JsonNode asked) {
    List<Misfit> misfits = new ArrayList<>();
    collect("$", given, asked, misfits);
    return misfits;
  }

  private static void collect(String path, JsonNode given, JsonNode asked, List<Misfit> misfits) {
    if (given.isEmpty() || asked.isEmpty() || given.has("not")) {
      return;
    }
    if (!types(asked).containsAll(types(given)) || !textsFit(given, asked)) {
      misfits.add(new Misfit(path, false, text(given), text(asked)));
      return;
    }
    if (given.has("items") && asked.has("items")) {
      collect(path + "[*]", given.get("items"), asked.get("items"), misfits);
    }
    if (given.has("anyOf") || asked.has("anyOf")) {
      alternatives(path, given, asked, misfits);
    } else if (types(given).contains("object")) {
      object(path, given, asked, misfits);
    }
  }

  /** A number that is whole is a number; whether it is, is asked where integers alone are. */
  private static Set<String> types(JsonNode schema) {
    Set<String> types = new LinkedHashSet<>();
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      types.add(type.asText());
    }
    type.forEach(each -> types.add(each.asText()));
    if (types.contains("number")) {
      types.add("integer");
    }
    return types;
  }

  private static boolean textsFit(JsonNode given, JsonNode asked) {
    if (!types(given).contains("string")) {
      return true;
    }
    if (asked.has("enum")) {
      Set<String> values = new LinkedHashSet<>();
      asked.get("enum").forEach(value -> values.add(Json.compact(value)));
      for (JsonNode value : given.path("enum")) {
        if (!values.contains(Json.compact(value))) {
          return false;
        }
      }
      return given.has("enum");
    }
    return !asked.has("format")
        || given.has("enum")
        || given.path("format").equals(asked.get("format"));
  }

  private static void alternatives(
      String path, JsonNode given, JsonNode asked, List<Misfit> misfits) {
    for (JsonNode one : given.has("anyOf") ? given.get("anyOf") : List.of(given)) {
      boolean fits = false;
      for (JsonNode other : asked.has("anyOf") ? asked.get("anyOf") : List.of(asked)) {
        List<Misfit> found = new ArrayList<>();
        object(path, one, other, found);
        fits |= found.isEmpty();
      }
      if (!fits) {
        misfits.add(new Misfit(path, false, form(one), form(asked)));
      }
    }
  }

  /** An object by its members, and those that have one value alone by that. */
  private static String form(JsonNode schema) {
    List<String> words = new ArrayList<>();
    if (schema.has("anyOf")) {
      schema.get("anyOf").forEach(each -> words.add(form(each)));
      return String.join(" or ", words);
    }
    for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
      JsonNode values = member.getValue().path("enum");
      words.add(member.getKey() + (values.size() == 1 ? ": " + values.get(0) : ""));
    }
    return "{" + String.join(", ", words) + "}";
  }

  private static void object(String path, JsonNode given, JsonNode asked, List<Misfit> misfits) {
    Set<String> always = new LinkedHashSet<>();
    given.path("required").forEach(name -> always.add(name.asText()));
    for (JsonNode name : asked.path("required")) {
      if (!always.contains(name.asText())) {
        misfits.add(
            new Misfit(
                step(path, name.asText()),
                true,
                "",
                text(asked.at("/properties").path(name.asText()))));
      }
    }
    for (Map.Entry<String, JsonNode> member : asked.path("properties").properties()) {
      JsonNode its = given.path("properties").path(member.getKey());
      if (its.isObject()) {
        collect(step(path, member.getKey()), its, member.getValue(), misfits);
      }
    }
    if (given.has("additionalProperties") && asked.has("additionalProperties")) {
      collect(
          path + ".*",
          given.get("additionalProperties"),
          asked.get("additionalProperties"),
          misfits);
    }
  }

  private static String step(String path, String name) {
    return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? path + "." + name : path + "['" + name + "']";
  }

  /** A schema in a word or two. */
  private static String text(JsonNode schema) {
    if (schema.has("enum")) {
      List<String> values = new ArrayList<>();
      schema.get("enum").forEach(value -> values.add(Json.compact(value)));
      return String.join(" or ", values);
    }
    if (schema.path("format").asText().equals("date-time")) {
      return "a timestamp";
    }
    List<String> types = new ArrayList<>();
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      types.add(type.asText());
    }
    type.forEach(each -> types.add(each.asText()));
    return types.isEmpty() ? "an object" : String.join(" or ", types);
  }
}
