package io.github.stepmark.runner.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import java.util.Random;

/** What a drawn machine says in one of the query languages. */
abstract class Words {

  final Random random;

  private Words(Random random) {
    this.random = random;
  }

  abstract String language();

  /** A condition: a rule's JSON or an expression. */
  abstract String condition();

  abstract String negated(String condition);

  abstract ObjectNode rule(String condition);

  /** Whether {@code $n} is below three. */
  abstract String counted();

  abstract void count(ObjectNode state);

  /** Puts a constant into the input. */
  abstract void put(ObjectNode state, String name, String literal);

  abstract void assign(ObjectNode state, String variable, String value);

  /** A path in a template as JSON, or {@code literal}. */
  abstract String valueOr(String literal);

  /** Makes a new object of something that is read. */
  abstract void read(ObjectNode state, String name);

  /** Says what becomes of the result. */
  abstract void take(ObjectNode task, String name);

  /** Says what becomes of an error. */
  abstract void takeError(ObjectNode catcher, String name);

  final String from(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  final int below(int bound) {
    return random.nextInt(bound);
  }

  static void set(ObjectNode state, String field, String name, String json) {
    JsonNode there = state.get(field);
    ObjectNode object = there == null ? JsonNodeFactory.instance.objectNode() : (ObjectNode) there;
    object.set(name, Json.parse(json));
    state.set(field, object);
  }

  /** JSONPath. */
  static final class OfJsonPath extends Words {

    OfJsonPath(Random random) {
      super(random);
    }

    @Override
    String language() {
      return "JSONPath";
    }

    private String path() {
      return from(
          "$.a",
          "$.a",
          "$.b",
          "$.c",
          "$.d",
          "$.t",
          "$.a.e",
          "$.b.f",
          "$u",
          "$u",
          "$v",
          "$.a[0].e",
          "$.b[1]",
          "$u[0].f");
    }

    @Override
    String condition() {
      String one = comparison(path());
      return switch (below(8)) {
        case 0 -> "{\"And\": [" + one + ", " + comparison(path()) + "]}";
        case 1 -> "{\"Or\": [" + one + ", " + comparison(path()) + "]}";
        case 2, 3 -> {
          String path = path();
          yield "{\"And\": [{\"Variable\": \"%s\", \"IsPresent\": true}, %s]}"
              .formatted(path, comparison(path));
        }
        case 4 -> {
          String path = path();
          yield "{\"Or\": [{\"Variable\": \"%s\", \"IsPresent\": false}, %s]}"
              .formatted(path, comparison(path));
        }
        default -> one;
      };
    }

    private String comparison(String path) {
      String operator =
          switch (below(13)) {
            case 0, 1, 2 -> "\"IsPresent\": " + from("true", "false");
            case 3, 4 -> "\"StringEquals\": " + from("\"x\"", "\"y\"", "\"z\"");
            case 5 -> "\"BooleanEquals\": " + from("true", "false");
            case 6 -> "\"IsNull\": " + from("true", "false");
            case 7 -> "\"IsString\": " + from("true", "false");
            case 8 -> "\"NumericGreaterThan\": " + below(4);
            case 9 -> "\"NumericLessThanEquals\": " + below(4);
            case 10 -> "\"NumericEquals\": " + below(4);
            case 11 ->
                "\"%s\": \"%s\"".formatted(from("StringEqualsPath", "NumericLessThanPath"), path());
            default ->
                from(
                    "\"StringMatches\": \"x*\"",
                    "\"StringLessThan\": \"y\"",
                    "\"IsNumeric\": true",
                    "\"IsBoolean\": false",
                    "\"IsTimestamp\": true");
          };
      return "{\"Variable\": \"%s\", %s}".formatted(path, operator);
    }

    @Override
    String negated(String condition) {
      return "{\"Not\": " + condition + "}";
    }

    @Override
    ObjectNode rule(String condition) {
      return (ObjectNode) Json.parse(condition);
    }

    @Override
    String counted() {
      return "{\"Variable\": \"$n\", \"NumericLessThan\": 3}";
    }

    @Override
    void count(ObjectNode state) {
      set(state, "Assign", "n.$", "\"States.MathAdd($n, 1)\"");
    }

    @Override
    void put(ObjectNode state, String name, String literal) {
      state.set("Result", Json.parse(literal));
      state.put("ResultPath", "$." + name + (below(5) == 0 ? ".e" : ""));
    }

    @Override
    void assign(ObjectNode state, String variable, String value) {
      set(state, "Assign", value.startsWith("\"$") ? variable + ".$" : variable, value);
    }

    @Override
    String valueOr(String literal) {
      return below(3) == 0 ? "\"" + path() + "\"" : literal;
    }

    @Override
    void read(ObjectNode state, String name) {
      set(state, "Parameters", name + ".$", "\"" + path() + "\"");
      if (below(3) > 0) {
        state.put("ResultPath", from("$.a", "$.b", "$.c"));
      }
    }

    @Override
    void take(ObjectNode task, String name) {
      switch (below(4)) {
        case 0 -> {}
        case 1 -> task.putNull("ResultPath");
        default -> task.put("ResultPath", "$." + name);
      }
    }

    @Override
    void takeError(ObjectNode catcher, String name) {
      take(catcher, name);
    }
  }

  /** JSONata. */
  static final class OfJsonata extends Words {

    OfJsonata(Random random) {
      super(random);
    }

    @Override
    String language() {
      return "JSONata";
    }

    private String path() {
      String in = "$states.input.";
      return from(
          in + "a",
          in + "a",
          in + "b",
          in + "c",
          in + "d",
          in + "t",
          in + "a.e",
          in + "b.f",
          in + "a[0].e",
          in + "b[1]",
          "$u[0].f",
          "$u",
          "$u",
          "$v");
    }

    @Override
    String condition() {
      String one = comparison(path());
      String path = path();
      return switch (below(10)) {
        case 0 -> "(" + one + " and " + comparison(path()) + ")";
        case 1 -> "(" + one + " or " + comparison(path()) + ")";
        case 2, 3 -> "($exists(%s) and %s)".formatted(path, comparison(path));
        case 4 -> "($not($exists(%s)) or %s)".formatted(path, comparison(path));
        case 5 -> "(%s ? %s : %s)".formatted(one, comparison(path), from("true", "false"));
        case 6 -> "(%s ? %s : %s)".formatted(path, comparison(path), comparison(path()));
        default -> one;
      };
    }

    private String comparison(String path) {
      return switch (below(14)) {
        case 0, 1 -> "$exists(%s)".formatted(path);
        case 2 -> "%s = null".formatted(path);
        case 3 -> "%s != null".formatted(path);
        case 4, 5 -> "%s = %s".formatted(path, from("'x'", "'y'", "'z'", "true", "1"));
        case 6 -> "%s != %s".formatted(path, from("'x'", "'y'", "false", "1"));
        case 7 -> "%s in ['x', 'y']".formatted(path);
        case 8 -> "$boolean(%s)".formatted(path);
        case 9 -> "$type(%s) = '%s'".formatted(path, from("string", "number", "object", "null"));
        case 10 -> "(%s ? true : false)".formatted(path);
        case 11 -> "%s = %s".formatted(path, path());
        case 12 ->
            "($type(%s) = 'number' and %s %s %s)"
                .formatted(path, path, from("<", ">", "<=", ">="), below(4));
        default -> "%s %s %s".formatted(path, from("<", ">", "<=", ">="), below(4));
      };
    }

    @Override
    String negated(String condition) {
      return "$not(" + condition + ")";
    }

    @Override
    ObjectNode rule(String condition) {
      return JsonNodeFactory.instance.objectNode().put("Condition", "{% " + condition + " %}");
    }

    @Override
    String counted() {
      return "$n < 3";
    }

    @Override
    void count(ObjectNode state) {
      set(state, "Assign", "n", "\"{% $n + 1 %}\"");
    }

    @Override
    void put(ObjectNode state, String name, String literal) {
      state.put(
          "Output",
          "{%% $merge([$states.input, {'%s': %s}]) %%}"
              .formatted(name, literal.replace('"', '\'')));
    }

    @Override
    void assign(ObjectNode state, String variable, String value) {
      set(state, "Assign", variable, value);
    }

    @Override
    String valueOr(String literal) {
      return switch (below(5)) {
        case 0, 1 -> "\"{% " + path() + " %}\"";
        case 2 ->
            "\"{%% %s ? %s : %s %%}\""
                .formatted(comparison(path()), path(), literal.replace('"', '\''));
        default -> literal;
      };
    }

    @Override
    void read(ObjectNode state, String name) {
      if (below(3) == 0) {
        set(state, "Output", name, valueOr("\"{% " + path() + " %}\""));
      } else {
        state.put("Output", "{%% $merge([$states.input, {'%s': %s}]) %%}".formatted(name, path()));
      }
    }

    @Override
    void take(ObjectNode task, String name) {
      taken(task, name, "$states.result");
    }

    @Override
    void takeError(ObjectNode catcher, String name) {
      taken(catcher, name, "$states.errorOutput");
    }

    private void taken(ObjectNode state, String name, String what) {
      switch (below(4)) {
        case 0 -> {}
        case 1 -> state.put("Output", "{% $states.input %}");
        default ->
            state.put(
                "Output", "{%% $merge([$states.input, {'%s': %s}]) %%}".formatted(name, what));
      }
    }
  }
}
