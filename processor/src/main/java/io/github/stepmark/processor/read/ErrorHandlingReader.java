package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.Retrier.JitterStrategy;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Retry} and {@code @Catch}. */
final class ErrorHandlingReader {

  private static final Map<String, String> RETRIER_FIELDS =
      Map.of(
          "intervalSeconds", "IntervalSeconds",
          "maxAttempts", "MaxAttempts",
          "backoffRate", "BackoffRate",
          "maxDelaySeconds", "MaxDelaySeconds",
          "comment", "Comment");

  private static final Map<String, String> CATCHER_FIELDS =
      Map.of(
          "resultPath", "ResultPath",
          "discardError", "ResultPath",
          "next", "Next",
          "nextState", "Next",
          "comment", "Comment");

  private final Context context;
  private final Targets targets;
  private final TemplateReader templates;

  ErrorHandlingReader(Context context, Targets targets, TemplateReader templates) {
    this.context = context;
    this.targets = targets;
    this.templates = templates;
  }

  List<Parts<Retrier>> retriers(Element method) {
    List<Parts<Retrier>> retriers = new ArrayList<>();
    for (DslAnnotation retry : DslAnnotation.repeated(method, "Retry")) {
      List<String> errors = errors(retry);
      Double rate = retry.fractionOrNull("backoffRate");
      boolean finite = rate == null || Double.isFinite(rate);
      if (!finite) {
        context.problems().add(Mistake.NO_NUMBER, retry.place("backoffRate"), rate);
      }
      retriers.add(
          new Parts<>(
              new Retrier(
                  errors,
                  retry.numberOrNull("intervalSeconds"),
                  retry.numberOrNull("maxAttempts"),
                  rate == null || !finite ? null : BigDecimal.valueOf(rate),
                  retry.numberOrNull("maxDelaySeconds"),
                  retry.says("jitter") ? JitterStrategy.valueOf(retry.constant("jitter")) : null,
                  retry.textOrNull("comment")),
              retry.place(),
              retry.places(RETRIER_FIELDS)));
    }
    return retriers;
  }

  List<Parts<Catcher>> catchers(Element method) {
    List<Parts<Catcher>> catchers = new ArrayList<>();
    for (DslAnnotation caught : DslAnnotation.repeated(method, "Catch")) {
      List<String> errors = errors(caught);
      Optional<Located<String>> next = targets.required(caught, "next", "nextState");
      boolean discards = caught.flag("discardError");
      if (discards && caught.says("resultPath")) {
        context
            .problems()
            .add(
                Mistake.EXCLUSIVE_MEMBERS,
                caught.place("discardError"),
                "Catch",
                "resultPath",
                "discardError");
      }
      NullablePath resultPath =
          discards
              ? NullablePath.NONE
              : caught.says("resultPath") ? NullablePath.of(caught.text("resultPath")) : null;
      Map<String, Place> places = caught.places(CATCHER_FIELDS);
      JsonValue output = template(method, caught, "output", "Output", places);
      JsonValue assign = template(method, caught, "assign", "Assign", places);
      if (next.isPresent()) {
        catchers.add(
            new Parts<>(
                new Catcher(
                    errors,
                    next.get().value(),
                    resultPath,
                    output,
                    assign,
                    caught.textOrNull("comment")),
                caught.place(),
                places));
      }
    }
    return catchers;
  }

  /** The JSON of a member, its places noted. */
  private @Nullable JsonValue template(
      Element method,
      DslAnnotation annotation,
      String member,
      String field,
      Map<String, Place> places) {
    return annotation
        .located(member)
        .flatMap(text -> templates.template(text, context.languageOf(method)))
        .map(
            json -> {
              places.put(field, json.place());
              json.places().forEach((part, place) -> places.put(field + "/" + part, place));
              return json.value();
            })
        .orElse(null);
  }

  /** {@code ErrorEquals}: the classes' binary names, then the names that are written out. */
  private List<String> errors(DslAnnotation annotation) {
    List<String> errors = new ArrayList<>();
    boolean unknown = false;
    for (Located<Object> type : annotation.elements("on")) {
      if (type.value() instanceof TypeMirror mirror
          && mirror.getKind() != TypeKind.ERROR
          && mirror instanceof DeclaredType declared) {
        TypeElement element = (TypeElement) declared.asElement();
        errors.add(context.elements().getBinaryName(element).toString());
      } else {
        unknown = true;
        context.unresolved().add(String.valueOf(type.value()));
      }
    }
    annotation.elements("errors").forEach(error -> errors.add(String.valueOf(error.value())));
    if (errors.isEmpty() && !unknown) {
      context.problems().add(Mistake.NO_ERRORS, annotation.place(), annotation.name());
    }
    return errors;
  }
}
