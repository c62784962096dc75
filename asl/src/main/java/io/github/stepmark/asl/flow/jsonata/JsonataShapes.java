package io.github.stepmark.asl.flow.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.jsonata.Delimited;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What JSONata expressions give, as shapes. The language is that of version 2.0.6, with the
 * functions that Step Functions has. Of a number it is taken for granted that it is finite.
 */
public final class JsonataShapes {

  /** Of a text that a deployment fills in. */
  static final String PLACEHOLDER = "${";

  private JsonataShapes() {}

  /**
   * What {@code tree} gives, and whether it gives anything: {@link Presence#NEVER} where it is
   * always undefined, {@link Presence#ALWAYS} where it never is.
   *
   * <p>Reported are names that are never there, unless it is asked whether they are; paths into
   * what has no fields; variables that are not assigned; operands and arguments of a wrong type;
   * comparisons that never hold. That the whole is undefined is left to {@link #required}.
   */
  public static Member of(Expression tree, Scope scope, Problems problems) {
    Evaluator at = evaluator(tree, null, scope);
    Value value = evaluated(tree, at);
    at.analysis().report(problems);
    return value.member();
  }

  /** As {@link #of}, for an expression that has to give something, as those of fields have. */
  public static Shape required(Expression tree, Scope scope, Problems problems) {
    return required(tree, null, scope, problems);
  }

  private static Shape required(
      Expression tree, @Nullable String text, Scope scope, Problems problems) {
    Evaluator at = evaluator(tree, text, scope);
    Value value = evaluated(tree, at);
    Set<TextRange> reported = at.analysis().report(problems);
    Gap gap = value.gap();
    boolean never = value.presence() == Presence.NEVER;
    if (gap != null && !reported.contains(gap.range())) {
      boolean missing = never || value.presence().compareTo(Presence.UNKNOWN) > 0;
      if (missing || gap.found().presence() == Presence.UNKNOWN) {
        gap.report(problems);
      }
    } else if (never && gap == null && reported.isEmpty()) {
      problems.add(
          Rule.ABSENT_FIELD,
          tree.range(),
          "This expression never has a value: it is always undefined",
          "Write what has one: a field whose expression is undefined makes the state fail.");
    }
    if (never) {
      problems.undefined();
      return Shape.anything();
    }
    return value.shape();
  }

  private static Value evaluated(Expression tree, Evaluator at) {
    Value value = at.value(tree);
    at.analysis().finish();
    return value;
  }

  /**
   * @param text what {@code tree} was read from, which messages quote; {@code null} for none
   */
  static Evaluator evaluator(Expression tree, @Nullable String text, Scope scope) {
    Frame frame = new Frame(null, Assignments.loose(List.of(tree)));
    Analysis analysis = new Analysis(text, PathForm.looksBack(tree));
    return new Evaluator(analysis, Env.of(scope, frame), Mode.STRICT);
  }

  /**
   * What a JSONata field gives: any JSON, in which strings between <code>{% %}</code> are
   * expressions, each of which has to give something. A string that is no expression, though it has
   * the delimiters, may give anything.
   *
   * @param pointer where the field stands
   * @param problems who takes what is wrong with the string at a pointer; ranges are of the string,
   *     delimiters included
   */
  public static Shape template(
      JsonNode field, Scope scope, String pointer, Function<String, Problems> problems) {
    if (field.isTextual()) {
      return string(field, scope, problems.apply(pointer));
    }
    if (field.isArray()) {
      List<Shape> elements = new ArrayList<>();
      for (JsonNode element : field) {
        String at = Pointer.element(pointer, elements.size());
        elements.add(template(element, scope, at, problems));
      }
      return Shape.tuple(elements);
    }
    if (!field.isObject()) {
      return Shape.of(field);
    }
    Map<String, Member> members = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : field.properties()) {
      String at = Pointer.member(pointer, member.getKey());
      Shape value = template(member.getValue(), scope, at, problems);
      members.put(member.getKey(), Member.of(value));
    }
    return Shape.object(ObjectShape.of(members, Shape.nothing()));
  }

  private static Shape string(JsonNode field, Scope scope, Problems problems) {
    String text = field.textValue();
    boolean delimited = Delimited.is(text);
    if (!delimited) {
      return text.contains(PLACEHOLDER) ? Shape.text() : Shape.of(field);
    }
    String inner = Delimited.inner(text);
    return Expression.parse(inner)
        .tree()
        .map(tree -> required(tree, inner, scope, new Inside(problems)))
        .orElse(Shape.anything());
  }

  /** What is wrong with an expression, as what is wrong with the string that it stands in. */
  private record Inside(Problems problems) implements Problems {
    @Override
    public void add(Rule rule, @Nullable TextRange range, String message, String mend) {
      int by = Delimited.LENGTH;
      problems.add(
          rule,
          range == null ? null : new TextRange(range.start() + by, range.end() + by),
          message,
          mend);
    }

    @Override
    public void undefined() {
      problems.undefined();
    }
  }
}
