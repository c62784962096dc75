package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.model.ChoiceModel;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.problem.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code @ChoiceOn} and {@code @Choice}, whose rules are alike. */
final class ChoiceReader {

  private final Context context;
  private final Targets targets;
  private final PathTypes paths;
  private final TemplateReader templates;

  ChoiceReader(Context context, Targets targets, PathTypes paths, TemplateReader templates) {
    this.context = context;
    this.targets = targets;
    this.paths = paths;
    this.templates = templates;
  }

  /** The choice that {@code annotation} makes. */
  ChoiceModel read(DslAnnotation annotation, @Nullable String comment, ChoiceInput input) {
    Optional<Located<String>> compared = annotation.located("value");
    int before = context.problems().count();
    Losses lost = new Losses(context.problems());
    Optional<PayloadType> type =
        compared
            .filter(path -> isReadable(path, input.language()))
            .flatMap(
                path ->
                    paths.typeAt(
                        JsonataText.bare(path.value()),
                        input.data(),
                        path.place(),
                        input.fails("the choice")));
    boolean usable = input.readable() && context.problems().count() == before;
    if (annotation.elements("when").isEmpty()) {
      context.problems().add(Mistake.NO_RULES, annotation.place("when"), annotation.name());
      lost.lose("Choices");
    }
    RuleReader reader =
        new RuleReader(
            context, paths, templates, input, annotation, compared.orElse(null), type.orElse(null));
    List<ChoiceModel.Rule> rules = new ArrayList<>();
    List<Located<Condition>> asked = new ArrayList<>();
    for (DslAnnotation when : annotation.annotations("when")) {
      Losses ofRule = new Losses(context.problems());
      Located<String> next = targets.orLost(when, "next", "nextState", ofRule);
      // Else nothing is known of what it compares with.
      boolean known = input.readable() && (usable || !when.says("is"));
      ChoiceModel.Rule rule = reader.read(when, next, known, ofRule);
      if (ofRule.all().isEmpty()) {
        asked.add(reader.asked(when, rule));
      }
      lost.loseIn("Choices/" + rules.size(), ofRule.all());
      rules.add(rule);
    }
    Optional<Located<String>> otherwise = targets.of(annotation, "otherwise", "otherwiseState");
    if (otherwise.isEmpty()
        && (annotation.says("otherwise") || annotation.says("otherwiseState"))) {
      lost.lose("Default");
    }
    boolean understood = context.problems().count() == before && input.readable();
    if (understood && !asked.isEmpty() && context.unresolved().isEmpty()) {
      checkCoverage(annotation, input, asked, otherwise.isPresent());
    }
    return new ChoiceModel(comment, rules, otherwise.orElse(null), lost.all());
  }

  private void checkCoverage(
      DslAnnotation annotation,
      ChoiceInput input,
      List<Located<Condition>> rules,
      boolean otherwise) {
    ChoiceCoverage coverage =
        new ChoiceCoverage(
            context,
            rules,
            path ->
                paths.typeAt(
                    JsonataText.bare(path),
                    input.data(),
                    annotation.place(),
                    input.fails("the choice")));
    coverage.checkShadows();
    if (!otherwise) {
      coverage.checkEnd(annotation.place());
    }
  }

  private boolean isReadable(Located<String> path, QueryLanguage language) {
    if (language == QueryLanguage.JSONPATH) {
      return PathTypes.isPath(path, context.problems());
    }
    // Told here: each rule that compares it would be told of something that follows from it.
    return JsonataText.isNoPath(path, context.problems());
  }
}
