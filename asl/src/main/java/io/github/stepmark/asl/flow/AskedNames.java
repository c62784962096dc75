package io.github.stepmark.asl.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.StateParts;
import io.github.stepmark.asl.flow.scope.Asked;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names in all conditions of a definition: in those of choice rules, and in expressions that
 * have a conditional in them. They are taken from the texts as they stand there: one too many makes
 * ways be told apart for nothing.
 */
final class AskedNames {

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*|'([^']*)'|\"([^\"]*)\"|`([^`]*)`");

  private final Set<String> names = new HashSet<>();

  private AskedNames() {}

  static Asked of(FlowGraph graph) {
    AskedNames asked = new AskedNames();
    for (FlowNode node : graph.nodes()) {
      StateParts parts = node.place().parts();
      for (ChoiceRule rule : parts.rules()) {
        rule.condition().match(asked.new InConditions());
        asked.conditionals(rule.assign());
        asked.conditionals(rule.output());
      }
      if (node.place().isJsonata()) {
        parts.json().values().forEach(asked::conditionals);
        parts
            .catchers()
            .forEach(
                catcher -> {
                  asked.conditionals(catcher.assign());
                  asked.conditionals(catcher.output());
                });
      }
    }
    return new Asked(asked.names);
  }

  private void conditionals(@Nullable JsonValue value) {
    if (value != null) {
      conditionals(value.toNode());
    }
  }

  private void conditionals(JsonNode node) {
    if (node.isTextual() && node.textValue().startsWith("{%") && node.textValue().contains("?")) {
      text(node.textValue());
    }
    node.forEach(this::conditionals);
  }

  private void text(String text) {
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      String quoted = null;
      for (int group = 1; group <= matcher.groupCount() && quoted == null; group++) {
        quoted = matcher.group(group);
      }
      names.add(quoted == null ? matcher.group() : quoted);
    }
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
