package io.github.stepmark.asl.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.jsonata.Constructor.ObjectConstructor;
import io.github.stepmark.asl.jsonata.Delimited;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Literal.StringLiteral;
import io.github.stepmark.asl.jsonata.Pair;
import io.github.stepmark.asl.jsonata.Parts;
import io.github.stepmark.asl.jsonata.SomeCases;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of which members and variables others are made, in templates and expressions: who asks for the
 * one asks for what the other tells.
 */
final class MadeOf {

  private final Map<String, Set<String>> names = new HashMap<>();

  /** Adds what the fields of a template are made of. */
  void add(JsonNode template, boolean jsonata) {
    if (jsonata && template.isTextual()) {
      expression(template.textValue());
    }
    template.properties().forEach(field -> field(field.getKey(), field.getValue(), jsonata));
    template.forEach(each -> add(each, jsonata));
  }

  private void field(String name, JsonNode value, boolean jsonata) {
    if (!value.isTextual()) {
      return;
    }
    String text = value.textValue();
    if (jsonata && Delimited.begins(text)) {
      add(name, text);
    } else if (!jsonata && name.endsWith(".$")) {
      add(name.substring(0, name.length() - 2), text);
    }
  }

  /** What is at {@code from} is at {@code to}, too. */
  void moved(@Nullable NullablePath from, @Nullable NullablePath to) {
    if (from != null && from.text() != null && to != null && to.text() != null) {
      AskedNames.in(to.text()).forEach(name -> add(name, from.text()));
    }
  }

  private void add(String name, String text) {
    names.computeIfAbsent(name, key -> new HashSet<>()).addAll(AskedNames.in(text));
  }

  private void expression(String text) {
    if (Delimited.is(text) && text.contains(":")) {
      String bare = Delimited.inner(text);
      Expression.parse(bare).tree().ifPresent(tree -> pairs(tree, bare));
    }
  }

  /** Adds what the members of objects are made of that {@code expression} writes. */
  private void pairs(Expression expression, String text) {
    expression.match(
        new SomeCases<@Nullable Void>() {
          @Override
          public @Nullable Void object(ObjectConstructor object) {
            object.members().forEach(pair -> pair(pair, text));
            return null;
          }

          @Override
          public @Nullable Void otherwise(Expression other) {
            return null;
          }
        });
    Parts.of(expression).forEach(part -> pairs(part, text));
  }

  private void pair(Pair pair, String text) {
    String name =
        pair.key()
            .match(
                new SomeCases<@Nullable String>() {
                  @Override
                  public String string(StringLiteral literal) {
                    return literal.value();
                  }

                  @Override
                  public @Nullable String otherwise(Expression other) {
                    return null;
                  }
                });
    if (name != null) {
      add(name, pair.value().range().of(text));
    }
  }

  /** Those of {@code asked}, and all that they are made of. */
  Set<String> andAll(Set<String> asked) {
    Set<String> all = new HashSet<>(asked);
    Deque<String> open = new ArrayDeque<>(asked);
    while (!open.isEmpty()) {
      for (String name : names.getOrDefault(open.poll(), Set.of())) {
        if (all.add(name)) {
          open.add(name);
        }
      }
    }
    return all;
  }
}
