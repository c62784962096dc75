package io.github.stepmark.cli.java;

import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.condition.ConditionText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Choice as {@code @Choice}. */
final class ChoiceAnnotations {

  private static final String EQUALS = " == ";

  /** A path, and a text, a number or a boolean that it is compared with. */
  private static final Pattern EQUALITY =
      Pattern.compile("\\$[^()=]* == ('.*'|[^'()]*)", Pattern.DOTALL);

  private final Targets targets;

  ChoiceAnnotations(Targets targets) {
    this.targets = targets;
  }

  Annotation of(Choice choice) {
    Annotation annotation = Annotation.of("Choice").importing("When");
    Optional<String> value = comparedByAll(choice.rules());
    value.ifPresent(path -> annotation.text("value", path));
    annotation.annotations(
        "when", choice.rules().stream().map(rule -> rule(rule, value.isPresent())).toList());
    if (choice.otherwise() != null) {
      targets.add(annotation, "otherwise", "otherwiseState", choice.otherwise());
    }
    return annotation;
  }

  /** The one path that several rules, and nothing else, ask for its value. */
  private static Optional<String> comparedByAll(List<ChoiceRule> rules) {
    List<Optional<String>> paths =
        rules.stream()
            .map(rule -> printed(rule.condition()))
            .filter(ChoiceAnnotations::isEquality)
            .map(text -> Optional.of(text.substring(0, text.indexOf(EQUALS))))
            .distinct()
            .toList();
    boolean all =
        rules.size() > 1 && rules.stream().allMatch(rule -> isEquality(printed(rule.condition())));
    return all && paths.size() == 1 ? paths.get(0) : Optional.empty();
  }

  private static String printed(Condition condition) {
    return condition instanceof Condition.Comparison
        ? ConditionText.print(bare(condition)).orElseThrow()
        : "";
  }

  private static boolean isEquality(String text) {
    return EQUALITY.matcher(text).matches();
  }

  private Annotation rule(ChoiceRule rule, boolean compared) {
    String condition = condition(rule.condition());
    Annotation when = Annotation.of("When");
    if (compared) {
      when.text("is", condition.substring(condition.indexOf(EQUALS) + EQUALS.length()));
    } else {
      when.with("condition", JavaText.condition(condition));
    }
    targets.add(when, "next", "nextState", rule.next());
    json(when, "assign", rule.assign());
    json(when, "output", rule.output());
    if (rule.condition().comment() != null) {
      when.text("comment", rule.condition().comment());
    }
    return when;
  }

  private static String condition(Condition condition) {
    return condition instanceof Condition.Jsonata jsonata
        ? Jsonata.member(jsonata.condition().toNode().textValue())
        : ConditionText.print(bare(condition)).orElseThrow();
  }

  private static void json(Annotation when, String member, @Nullable JsonValue value) {
    if (value != null) {
      when.with(member, JsonDoc.ofJsonata(value));
    }
  }

  /** The condition of a rule, whose own comment stands beside it. */
  static Condition bare(Condition condition) {
    return condition.match(
        new Condition.Cases<>() {
          @Override
          public Condition and(Condition.And and) {
            return new Condition.And(and.all(), null);
          }

          @Override
          public Condition or(Condition.Or or) {
            return new Condition.Or(or.any(), null);
          }

          @Override
          public Condition not(Condition.Not not) {
            return new Condition.Not(not.negated(), null);
          }

          @Override
          public Condition comparison(Condition.Comparison comparison) {
            return new Condition.Comparison(
                comparison.variable(), comparison.operator(), comparison.operand(), null);
          }

          @Override
          public Condition jsonata(Condition.Jsonata jsonata) {
            return new Condition.Jsonata(jsonata.condition(), null);
          }
        });
  }
}
