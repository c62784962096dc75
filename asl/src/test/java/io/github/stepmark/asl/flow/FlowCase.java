package io.github.stepmark.asl.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.NullIfAsked;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.shape.TextForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A definition whose data flow has something wrong, and what has to be said of it; and the same
 * with some states mended.
 *
 * <p>Written line by line: {@code == title} begins one; {@code Name: {…}} is a state, with ' for ",
 * " for what stands in a string and ` for ' there; a Pass where it says no Type, which leads to the
 * next one where it does not say where; {@code + Name: {…}} is what the mended definition has in
 * its place; {@code result Name: …}, {@code demand Name: …} and {@code input: …} are facts; {@code
 * > …} is a message. An indented line goes on with the one before.
 */
record FlowCase(
    String title,
    Map<String, String> states,
    Map<String, String> mended,
    Map<String, String> facts,
    List<String> messages) {

  private static final Pattern NAMED =
      Pattern.compile("(?s)((?:result |demand )?\\w+(?: \\w+)*): (.*)");

  static List<FlowCase> read(String text) {
    List<FlowCase> cases = new ArrayList<>();
    for (String line : text.replaceAll("\n +", " ").split("\n")) {
      if (line.startsWith("== ")) {
        cases.add(
            new FlowCase(
                line.substring(3),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.get(cases.size() - 1).add(line);
      }
    }
    return cases;
  }

  private void add(String line) {
    if (line.startsWith("> ")) {
      messages.add(line.substring(2));
      return;
    }
    boolean mend = line.startsWith("+ ");
    Matcher named = NAMED.matcher(mend ? line.substring(2) : line);
    if (!named.matches()) {
      throw new IllegalArgumentException(title + ": " + line);
    }
    String name = named.group(1);
    boolean fact = name.matches("(result|demand) .*|input");
    (mend ? mended : fact ? facts : states).put(name, named.group(2));
  }

  /** What is said of it. */
  List<String> found() {
    return problems(states, facts);
  }

  /** What is said of it once it is mended. */
  List<String> foundWhenMended() {
    Map<String, String> states = new LinkedHashMap<>(this.states);
    Map<String, String> facts = new LinkedHashMap<>(this.facts);
    mended.forEach((name, text) -> (states.containsKey(name) ? states : facts).put(name, text));
    return problems(states, facts);
  }

  private List<String> problems(Map<String, String> states, Map<String, String> facts) {
    ObjectNode machine = graph(states);
    if (title.contains("JSONata")) {
      machine.put("QueryLanguage", "JSONata");
    }
    StateMachine read = DefinitionReader.read(machine.toString()).orThrow();
    return Flow.of(read, new Known(facts)).problems().stream().map(FlowCase::words).toList();
  }

  private static String words(Diagnostic found) {
    return "%s %s: %s"
        .formatted(found.rule().id(), found.pointer().replace("/States/", "/"), found.message());
  }

  private static ObjectNode graph(Map<String, String> states) {
    ObjectNode all = Json.mapper().createObjectNode();
    List<String> names = List.copyOf(states.keySet());
    for (int i = 0; i < names.size(); i++) {
      ObjectNode state = (ObjectNode) json(states.get(names.get(i)));
      if (!state.has("Type")) {
        state.put("Type", "Pass");
      }
      String type = state.get("Type").textValue();
      boolean leads = state.has("Next") || state.has("End");
      if (!leads && !List.of("Choice", "Fail", "Succeed").contains(type)) {
        if (i + 1 < names.size()) {
          state.put("Next", names.get(i + 1));
        } else {
          state.put("End", true);
        }
      }
      all.set(names.get(i), state);
    }
    ObjectNode graph = Json.mapper().createObjectNode();
    graph.put("StartAt", names.get(0));
    graph.set("States", all);
    return graph;
  }

  private static JsonNode json(String text) {
    return Json.parse(text.replace("\"", "\\\"").replace('\'', '"').replace('`', '\''));
  }

  private record Known(Map<String, String> facts) implements Facts {
    @Override
    public Shape input() {
      Shape input = shape("input");
      return input == null ? Shape.anything() : input;
    }

    @Override
    public @Nullable Shape result(String state) {
      return shape("result " + name(state));
    }

    @Override
    public @Nullable Shape demand(String state) {
      return shape("demand " + name(state));
    }

    private static String name(String pointer) {
      return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private @Nullable Shape shape(String fact) {
      String text = facts.get(fact);
      return text == null ? null : shape(json(text), fact.startsWith("demand"));
    }

    /**
     * Types as strings, of which null? is null where a condition asks for it; ? ends the name of a
     * member that may be missing; … is what others are; [[…]] has alternatives.
     */
    private static Shape shape(JsonNode type, boolean open) {
      if (type instanceof ObjectNode object) {
        ObjectShape.Builder built = ObjectShape.builder();
        object
            .properties()
            .forEach(
                field -> {
                  String name = field.getKey();
                  Shape shape = shape(field.getValue(), open);
                  if (name.equals("…")) {
                    built.rest(shape);
                  } else if (name.endsWith("?")) {
                    built.member(name.substring(0, name.length() - 1), Member.perhaps(shape));
                  } else {
                    built.member(name, shape);
                  }
                });
        return open ? built.rest(Shape.anything()).build() : built.build();
      }
      if (type instanceof ArrayNode array && array.get(0) instanceof ArrayNode some) {
        List<Shape> cases = new ArrayList<>();
        some.forEach(each -> cases.add(shape(each, open)));
        return orNullIfAsked(Shape.either(cases), some.toString().contains("\"null?\""));
      }
      if (type instanceof ArrayNode array) {
        return Shape.arrayOf(shape(array.get(0), open));
      }
      Shape all = Shape.nothing();
      for (String word : type.textValue().split("\\|")) {
        all =
            all.or(
                switch (word) {
                  case "string" -> Shape.text();
                  case "integer" -> Shape.integer();
                  case "number" -> Shape.number();
                  case "boolean" -> Shape.bool();
                  case "null" -> Shape.ofNull();
                  case "null?" -> Shape.nothing();
                  case "true" -> Shape.bool(true);
                  case "false" -> Shape.bool(false);
                  case "anything" -> Shape.anything();
                  case "timestamp" -> Shape.timestamp();
                  case "date" -> Shape.text(TextForm.DATE);
                  case "uuid" -> Shape.text(TextForm.UUID);
                  default -> Shape.text(word);
                });
      }
      return orNullIfAsked(all, type.textValue().contains("null?"));
    }

    private static Shape orNullIfAsked(Shape shape, boolean ifAsked) {
      return ifAsked ? NullIfAsked.or(shape) : shape;
    }
  }
}
