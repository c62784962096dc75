package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.Retrier.JitterStrategy;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Retry}, and what stands for it. */
final class RetrierReader {

  private static final Map<String, String> FIELDS =
      Map.of(
          "intervalSeconds", "IntervalSeconds",
          "maxAttempts", "MaxAttempts",
          "backoffRate", "BackoffRate",
          "maxDelaySeconds", "MaxDelaySeconds",
          "jitter", "JitterStrategy",
          "comment", "Comment");

  private final Context context;
  private final ComposedAnnotations composed;

  RetrierReader(Context context) {
    this.context = context;
    this.composed = new ComposedAnnotations(context);
  }

  /**
   * {@code Retry} of a state method or of a class; {@code null} where nothing says so.
   *
   * @param thrown what it may fail with
   */
  @Nullable List<Parts<Retrier>> of(Element bearer, Thrown thrown) {
    Losses shared = new Losses(context.problems());
    List<DslAnnotation> written =
        shared.reading(() -> composed.on(bearer, "Retry"), ComposedAnnotations.LOST);
    if (written == null) {
      return null;
    }
    ErrorNames errors = new ErrorNames(context, bearer, thrown);
    return written.stream().map(retry -> retrier(retry, errors, shared)).toList();
  }

  private Parts<Retrier> retrier(DslAnnotation retry, ErrorNames errors, Losses shared) {
    Map<String, Place> places = retry.places(FIELDS);
    Losses lost = shared.copy();
    Double rate = retry.fractionOrNull("backoffRate");
    boolean finite = rate == null || Double.isFinite(rate);
    if (!finite) {
      context.problems().add(Mistake.NO_NUMBER, retry.place("backoffRate"), rate);
      lost.lose("BackoffRate");
    }
    Retrier retrier =
        new Retrier(
            lost.reading(() -> errors.next(retry, places), "ErrorEquals"),
            retry.numberOrNull("intervalSeconds"),
            retry.numberOrNull("maxAttempts"),
            rate == null || !finite ? null : BigDecimal.valueOf(rate),
            retry.numberOrNull("maxDelaySeconds"),
            retry.says("jitter") ? JitterStrategy.valueOf(retry.constant("jitter")) : null,
            retry.textOrNull("comment"));
    return new Parts<>(retrier, retry.place(), places, lost.all());
  }
}
