package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Catch}, and what stands for it. */
final class CatcherReader {

  private static final Map<String, String> FIELDS =
      Map.of(
          "resultPath", "ResultPath",
          "discardError", "ResultPath",
          "next", "Next",
          "nextState", "Next",
          "comment", "Comment");

  private final Context context;
  private final Targets targets;
  private final TemplateReader templates;
  private final ComposedAnnotations composed;

  CatcherReader(Context context, Targets targets, TemplateReader templates) {
    this.context = context;
    this.targets = targets;
    this.templates = templates;
    this.composed = new ComposedAnnotations(context);
  }

  /**
   * {@code Catch} of a state method; {@code null} where nothing says so.
   *
   * @param thrown what it may fail with
   */
  @Nullable List<Parts<Catcher>> of(Element method, Thrown thrown) {
    Losses shared = new Losses(context.problems());
    List<DslAnnotation> written =
        shared.reading(() -> composed.on(method, "Catch"), ComposedAnnotations.LOST);
    if (written == null) {
      return null;
    }
    ErrorNames errors = new ErrorNames(context, method, thrown);
    List<Parts<Catcher>> catchers = new ArrayList<>();
    for (DslAnnotation caught : written) {
      Map<String, Place> places = caught.places(FIELDS);
      Losses lost = shared.copy();
      List<String> names = lost.reading(() -> errors.next(caught, places), "ErrorEquals");
      String next = targets.orLost(caught, "next", "nextState", lost).value();
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
        lost.lose("ResultPath");
      }
      NullablePath resultPath =
          discards
              ? NullablePath.NONE
              : caught.says("resultPath") ? NullablePath.of(caught.text("resultPath")) : null;
      QueryLanguage language = context.languageOf(method);
      JsonValue output =
          lost.reading(() -> template(caught, "output", "Output", language, places), "Output");
      JsonValue assign =
          lost.reading(() -> template(caught, "assign", "Assign", language, places), "Assign");
      catchers.add(
          new Parts<>(
              new Catcher(names, next, resultPath, output, assign, caught.textOrNull("comment")),
              caught.place(),
              places,
              lost.all()));
    }
    return catchers;
  }

  /** The JSON of a member; the places of what is in it are added to {@code places}. */
  private @Nullable JsonValue template(
      DslAnnotation caught,
      String member,
      String field,
      QueryLanguage language,
      Map<String, Place> places) {
    Optional<Parts<JsonValue>> json =
        caught.located(member).flatMap(text -> templates.template(text, language));
    json.ifPresent(parts -> places.putAll(parts.below(field)));
    return json.map(Parts::value).orElse(null);
  }
}
