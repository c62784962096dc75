package io.github.stepmark.cli.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Builds the tree of a YAML text from its events. What has no JSON value is a problem, and a null
 * stands in for it, so that a template is read on where the rest of it is of no interest. Aliases
 * are such: none is ever followed, which leaves nothing to expand without end.
 */
final class YamlTree {

  private static final int DEEPEST = 500;

  private final YamlLines lines;
  private final Deque<YamlCollection> open = new ArrayDeque<>();
  private final List<TextProblem> problems = new ArrayList<>();
  private @Nullable JsonNode root;
  private @Nullable YamlPart whole;

  YamlTree(YamlLines lines) {
    this.lines = lines;
  }

  /**
   * Takes the next event.
   *
   * @throws Refusal where the text cannot be read on
   */
  void add(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> {
        if (root != null) {
          throw new Refusal(place(event), "A second document", "Write a file for each definition.");
        }
      }
      case Scalar -> scalar((ScalarEvent) event);
      case MappingStart -> begin((CollectionStartEvent) event, true);
      case SequenceStart -> begin((CollectionStartEvent) event, false);
      case MappingEnd, SequenceEnd -> open.pop();
      case Alias -> {
        refuseAsKey(event);
        problem(event, "An alias", "Write the value out: AWS follows no aliases.");
        attach(event, null, NullNode.getInstance(), null);
      }
      default -> {}
    }
  }

  /** The tree, once all events were taken. */
  Document document(SourceText source) {
    JsonNode tree = root;
    YamlPart parts = whole;
    if (tree == null || parts == null) {
      return Document.broken(
          source,
          lines.place(0, 0),
          "There is no value in this text",
          "A definition is one mapping, written as YAML 1.2.");
    }
    return new Document(source, tree, new YamlPositions(parts), problems);
  }

  private void scalar(ScalarEvent event) {
    String tag = event.getTag().orElse(null);
    JsonNode value =
        YamlTag.scalar(tag, event.isPlain(), event.getValue()).orElse(NullNode.getInstance());
    YamlCollection parent = open.peek();
    if (parent != null && parent.awaitsKey()) {
      key(event, value.isTextual(), parent);
      return;
    }
    refuseAnchor(event);
    if (YamlTag.scalar(tag, event.isPlain(), event.getValue()).isEmpty()) {
      problem(
          event,
          tag == null ? "JSON has no such number" : "A value of type " + tag,
          "Write a string, a number, true, false or null.");
    }
    YamlBlock block =
        event.isLiteral() ? YamlBlock.of(event.getValue(), lines, place(event)) : null;
    attach(event, tag, value, block);
  }

  private void key(ScalarEvent event, boolean string, YamlCollection parent) {
    String name = event.getValue();
    boolean twice = parent.has(name);
    parent.await(name, place(event));
    refuseAnchor(event);
    if (!string) {
      problem(event, "A key that is no string", "Put it in quotes.");
    } else if (event.isPlain() && name.equals("<<")) {
      problem(event, "A merge key, which YAML 1.2 has not", "Write the members out.");
    } else if (twice) {
      problem(event, "Duplicate field '" + name + "'", "Take one of them out.");
    }
  }

  private void begin(CollectionStartEvent event, boolean mapping) {
    refuseAsKey(event);
    refuseAnchor(event);
    if (open.size() == DEEPEST) {
      throw new Refusal(
          place(event),
          "Mappings and sequences stand more than " + DEEPEST + " deep in each other",
          "Write it flatter.");
    }
    String tag = event.getTag().orElse(null);
    if (!YamlTag.fitsCollection(tag, mapping)) {
      problem(event, "A value of type " + tag, "Leave the tag out.");
    }
    ContainerNode<?> node =
        mapping ? JsonNodeFactory.instance.objectNode() : JsonNodeFactory.instance.arrayNode();
    YamlCollection parent = open.peek();
    String token = parent == null ? "" : parent.next();
    String function = YamlTag.longForm(tag).map(name -> "/" + name).orElse("");
    YamlPart part = attach(event, tag, node, null);
    open.push(new YamlCollection(node, part, token + function));
  }

  /**
   * Puts a value where the innermost open collection awaits one: {@code !Ref x} as {@code {"Ref":
   * "x"}}.
   */
  private YamlPart attach(
      Event event, @Nullable String tag, JsonNode value, @Nullable YamlBlock block) {
    YamlCollection parent = open.peek();
    Place name = parent == null ? null : parent.keyPlace();
    Optional<String> function = YamlTag.longForm(tag);
    YamlPart part = new YamlPart(place(event), function.isPresent() ? null : name, block);
    JsonNode outer = value;
    YamlPart outerPart = part;
    if (function.isPresent()) {
      outer = JsonNodeFactory.instance.objectNode().set(function.get(), value);
      outerPart = new YamlPart(place(event), name, null);
      outerPart.put(function.get(), part);
    }
    if (parent == null) {
      root = outer;
      whole = outerPart;
    } else {
      parent.put(outer, outerPart);
    }
    return part;
  }

  private void refuseAsKey(Event event) {
    YamlCollection parent = open.peek();
    if (parent != null && parent.awaitsKey()) {
      throw new Refusal(place(event), "A key that is no string", "Put it in quotes.");
    }
  }

  private void refuseAnchor(NodeEvent event) {
    if (event.getAnchor().isPresent()) {
      problem(event, "An anchor", "Take it out: AWS follows no aliases.");
    }
  }

  private void problem(Event event, String message, String mend) {
    problems.add(new TextProblem(pointer(), place(event), message, mend));
  }

  /** The pointer of the value that is awaited. */
  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    open.descendingIterator().forEachRemaining(one -> pointer.append(one.token()));
    YamlCollection parent = open.peek();
    return parent == null ? "" : pointer.append(parent.next()).toString();
  }

  private Place place(Event event) {
    return lines.place(event.getStartMark().orElseThrow(), event.getEndMark().orElseThrow());
  }

  /** The text cannot be read on. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Place place;
    private final String mend;

    Refusal(Place place, String message, String mend) {
      super(message, null, false, false);
      this.place = place;
      this.mend = mend;
    }

    Place place() {
      return place;
    }

    String mend() {
      return mend;
    }
  }
}
