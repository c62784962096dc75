package io.github.stepmark.processor.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the paths that conditions compare for equality, each with the literals. */
final class EqualityLiterals implements Condition.Cases<@Nullable Void> {

  private final Map<String, List<JsonNode>> byPath = new LinkedHashMap<>();

  private EqualityLiterals() {}

  /** The literals of each path in {@code conditions}, in their order. */
  static Map<String, List<JsonNode>> in(List<Condition> conditions) {
    EqualityLiterals literals = new EqualityLiterals();
    conditions.forEach(each -> each.match(literals));
    return literals.byPath;
  }

  @Override
  public @Nullable Void and(Condition.And and) {
    and.all().forEach(each -> each.match(this));
    return null;
  }

  @Override
  public @Nullable Void or(Condition.Or or) {
    or.any().forEach(each -> each.match(this));
    return null;
  }

  @Override
  public @Nullable Void not(Condition.Not not) {
    return not.negated().match(this);
  }

  @Override
  public @Nullable Void jsonata(Condition.Jsonata jsonata) {
    return null;
  }

  @Override
  public @Nullable Void comparison(Condition.Comparison comparison) {
    if (RuleTruth.isEquality(comparison)) {
      byPath
          .computeIfAbsent(comparison.variable(), path -> new ArrayList<>())
          .add(comparison.operand().toNode());
    }
    return null;
  }
}
