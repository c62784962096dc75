package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Catcher;
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
          "jitter", "JitterStrategy",
          "comment", "Comment");

  private static final Map<String, String> CATCHER_FIELDS =
      Map.of("resultPath", "ResultPath", "next", "Next", "nextState", "Next", "comment", "Comment");

  private final Context context;
  private final Targets targets;
  private final ComposedAnnotations composed;

  ErrorHandlingReader(Context context, Targets targets) {
    this.context = context;
    this.targets = targets;
    this.composed = new ComposedAnnotations(context);
  }

  /** {@code Retry} of a state method or a class; {@code null} where nothing says so. */
  @Nullable List<Parts<Retrier>> retriers(Element bearer) {
    List<DslAnnotation> written = composed.on(bearer, "Retry");
    if (written == null) {
      return null;
    }
    List<Parts<Retrier>> retriers = new ArrayList<>();
    for (DslAnnotation retry : written) {
      Map<String, Place> places = retry.places(RETRIER_FIELDS);
      List<String> errors = errors(retry, places);
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
              places));
    }
    return retriers;
  }

  /** {@code Catch} of a state method; {@code null} where nothing says so. */
  @Nullable List<Parts<Catcher>> catchers(Element method) {
    List<DslAnnotation> written = composed.on(method, "Catch");
    if (written == null) {
      return null;
    }
    List<Parts<Catcher>> catchers = new ArrayList<>();
    for (DslAnnotation caught : written) {
      Map<String, Place> places = caught.places(CATCHER_FIELDS);
      List<String> errors = errors(caught, places);
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
      if (next.isPresent()) {
        catchers.add(
            new Parts<>(
                new Catcher(
                    errors,
                    next.get().value(),
                    resultPath,
                    null,
                    null,
                    caught.textOrNull("comment")),
                caught.place(),
                places));
      }
    }
    return catchers;
  }

  /**
   * {@code ErrorEquals}: the classes' binary names, then the names that are written out; their
   * places are added to {@code places}.
   */
  private List<String> errors(DslAnnotation annotation, Map<String, Place> places) {
    List<String> errors = new ArrayList<>();
    boolean unknown = false;
    for (Located<Object> type : annotation.elements("on")) {
      if (type.value() instanceof TypeMirror mirror
          && mirror.getKind() != TypeKind.ERROR
          && mirror instanceof DeclaredType declared) {
        TypeElement element = (TypeElement) declared.asElement();
        places.put("ErrorEquals/" + errors.size(), type.place());
        errors.add(context.elements().getBinaryName(element).toString());
      } else {
        unknown = true;
        context.unresolved().add(String.valueOf(type.value()));
      }
    }
    for (Located<Object> error : annotation.elements("errors")) {
      places.put("ErrorEquals/" + errors.size(), error.place());
      errors.add(String.valueOf(error.value()));
    }
    if (errors.isEmpty() && !unknown) {
      context.problems().add(Mistake.NO_ERRORS, annotation.place(), annotation.name());
    }
    return errors;
  }
}
