package io.github.stepmark.asl.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.StateParts;
import io.github.stepmark.asl.flow.scope.Asked;
import io.github.stepmark.asl.jsonata.Delimited;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names in all conditions of a definition: in those of choice rules, and in expressions that
 * have a conditional in them. What one of them is made of is asked for as well, by whichever name.
 * They are taken from the texts as they stand there: one too many makes ways be told apart for
 * nothing.
 */
final class AskedNames {

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*|'([^']*)'|\"([^\"]*)\"|`([^`]*)`");

  private final Set<String> names = new HashSet<>();

  private AskedNames() {}

  static Asked of(FlowGraph graph) {
    AskedNames asked = new AskedNames();
    MadeOf made = new MadeOf();
    for (FlowNode node : graph.nodes()) {
      StateParts parts = node.place().parts();
      boolean jsonata = node.place().isJsonata();
      parts.rules().forEach(rule -> rule.condition().match(asked.new InConditions()));
      for (JsonValue value : templates(parts)) {
        if (jsonata) {
          asked.conditionals(value.toNode());
        }
        made.add(value.toNode(), jsonata);
      }
      made.moved(parts.paths().get("InputPath"), parts.paths().get("ResultPath"));
    }
    return new Asked(made.andAll(asked.names));
  }

  private static List<JsonValue> templates(StateParts parts) {
    List<@Nullable JsonValue> all = new ArrayList<>(parts.json().values());
    for (ChoiceRule rule : parts.rules()) {
      all.add(rule.assign());
      all.add(rule.output());
    }
    for (Catcher catcher : parts.catchers()) {
      all.add(catcher.assign());
      all.add(catcher.output());
    }
    return all.stream().flatMap(Stream::ofNullable).toList();
  }

  private void conditionals(JsonNode node) {
    if (node.isTextual() && Delimited.begins(node.textValue()) && node.textValue().contains("?")) {
      text(node.textValue());
    }
    node.forEach(this::conditionals);
  }

  private void text(String text) {
    names.addAll(in(text));
  }

  /** The names in {@code text}. */
  static Set<String> in(String text) {
    Set<String> names = new HashSet<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      String quoted = null;
      for (int group = 1; group <= matcher.groupCount() && quoted == null; group++) {
        quoted = matcher.group(group);
      }
      names.add(quoted == null ? matcher.group() : quoted);
    }
    return names;
  }

  private final class InConditions implements Condition.Cases<@Nullable Void> {
    @Override
    public @Nullable Void and(Condition.And and) {
      and.all().forEach(condition -> condition.match(this));
      return null;
    }

    @Override
    public @Nullable Void or(Condition.Or or) {
      or.any().forEach(condition -> condition.match(this));
      return null;
    }

    @Override
    public @Nullable Void not(Condition.Not not) {
      return not.negated().match(this);
    }

    @Override
    public @Nullable Void comparison(Condition.Comparison comparison) {
      text(comparison.variable());
      return null;
    }

    @Override
    public @Nullable Void jsonata(Condition.Jsonata jsonata) {
      JsonNode condition = jsonata.condition().toNode();
      if (condition.isTextual()) {
        text(condition.textValue());
      }
      return null;
    }
  }
}
