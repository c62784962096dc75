package io.github.stepmark.processor.flow;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.processor.lower.Lowered;
import io.github.stepmark.processor.model.Handler;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to write where a handler's one parameter takes a member of its name of the input, and the
 * input as a whole was likely meant: the annotation for that is easily forgotten.
 */
public final class WholeInputs {

  private static final Pattern INPUT =
      Pattern.compile("(?<state>.*)/Input(?:/Payload)?(?<member>/[^/]+)?");

  private static final String WRITE =
      "Write @Input on the parameter to take the input as a whole, or ";

  private final Lowered lowered;
  private final WorkflowFacts facts;

  public WholeInputs(Lowered lowered, WorkflowFacts facts) {
    this.lowered = lowered;
    this.facts = facts;
  }

  /** {@code found}, with that to write if it is such a parameter that it is about. */
  public Diagnostic meant(Diagnostic found) {
    Matcher place = INPUT.matcher(found.pointer());
    if (!place.matches() || !takesOneMember(place.group("state"))) {
      return found;
    }
    if (found.rule() == Rule.WRONG_SHAPE && place.group("member") == null) {
      return new Diagnostic(
          found.rule(),
          found.pointer(),
          found.range(),
          found.message(),
          WRITE + "make it an object.");
    }
    return found.rule() == Rule.ABSENT_FIELD
            && found.mend().startsWith("Put it into the data")
            && takesAnObject(place.group("state"))
        ? new Diagnostic(
            found.rule(),
            found.pointer(),
            found.range(),
            found.message(),
            WRITE + "put the member into the data in a state before.")
        : found;
  }

  private boolean takesOneMember(String state) {
    return handler(state)
        .filter(one -> one.bindings().isEmpty())
        .filter(one -> one.parameters().size() == 1 && !one.parameters().containsKey(""))
        .isPresent();
  }

  private boolean takesAnObject(String state) {
    Shape taken = facts.taken(handler(state).orElseThrow());
    return taken != null
        && taken.objects().stream()
            .flatMap(object -> object.members().values().stream())
            .map(member -> member.shape())
            .allMatch(shape -> !shape.isAnything() && shape.mayBe(Kind.OBJECT));
  }

  private Optional<Handler> handler(String state) {
    return Optional.ofNullable(lowered.states().get(state)).flatMap(one -> one.work().handler());
  }
}
