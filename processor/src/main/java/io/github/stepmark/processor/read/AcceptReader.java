package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.problem.Acceptance;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.ProblemIds;
import io.github.stepmark.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Reads {@code @Accept}, wherever in a workflow's class it stands. */
final class AcceptReader {

  private final Problems problems;
  private final List<Acceptance> accepted = new ArrayList<>();

  private AcceptReader(Problems problems) {
    this.problems = problems;
  }

  /** What is accepted in {@code workflow}. */
  static List<Acceptance> read(Element workflow, Problems problems) {
    AcceptReader reader = new AcceptReader(problems);
    reader.enter(workflow);
    return reader.accepted;
  }

  private void enter(Element element) {
    DslAnnotation.anyones(element).stream()
        .filter(annotation -> annotation.is("Accept"))
        .flatMap(annotation -> annotation.each().stream())
        .forEach(this::read);
    element.getEnclosedElements().forEach(this::enter);
    if (element instanceof ExecutableElement method) {
      method.getParameters().forEach(this::enter);
    }
  }

  private void read(DslAnnotation accept) {
    if (accept.text("because").isBlank()) {
      problems.add(Mistake.NO_REASON, accept.place("because"));
    }
    Optional<Located<String>> named = accept.located("value");
    if (named.isEmpty()) {
      return; // which the compiler says
    }
    String id = named.get().value();
    if (!ProblemIds.all().contains(id)) {
      String nearest =
          Suggestion.nearest(id, ProblemIds.acceptable())
              .map(near -> "Did you mean '" + near + "'?")
              .orElse("A message has its id behind 'Stepmark/'.");
      problems.add(Mistake.UNKNOWN_PROBLEM, named.get().place(), id, nearest);
    } else if (!ProblemIds.acceptable().contains(id)) {
      problems.add(Mistake.NOT_ACCEPTABLE, named.get().place(), id);
    } else {
      accepted.add(new Acceptance(id, named.get().place()));
    }
  }
}
