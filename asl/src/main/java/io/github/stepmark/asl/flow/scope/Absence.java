package io.github.stepmark.asl.flow.scope;

import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells that what a text reads is not there.
 *
 * @param of the text of what is read from
 * @param data what that is
 * @param range where the name or index stands that is looked for
 * @param among the array of which it is an element; {@code null} where it is none
 */
public record Absence(String of, Shape data, @Nullable TextRange range, @Nullable Elements among) {

  private static final String PAYLOAD = "Payload";

  /** What is known of an answer of {@code lambda:invoke}. */
  private static final Set<String> ANSWER = Set.of(PAYLOAD, "StatusCode");

  private static final String TOKEN =
      "A task has a token that waits for it: take it by @TaskToken on a handler's parameter, or call"
          + " the service by its .waitForTaskToken.";

  private static final String ITEM =
      "An item is there in the ItemSelector of its Map alone: hand on by that what the states take.";

  /** What is in the context object of some states alone. */
  private static final Map<String, String> OF_CONTEXT =
      Map.of(
          "$$.Task",
          TOKEN,
          "$states.context.Task",
          TOKEN,
          "$$.Map",
          ITEM,
          "$states.context.Map",
          ITEM);

  private static final Set<String> ERROR = Set.of("Error", "Cause");

  /** What people look for in an error. */
  private static final Set<String> OF_EXCEPTIONS =
      Set.of("message", "errormessage", "errortype", "type", "name", "code", "stacktrace", "msg");

  /** How many characters of a shape a message shows. */
  private static final int SHOWN = 120;

  /** Of what is no element of an array. */
  public Absence(String of, Shape data, @Nullable TextRange range) {
    this(of, data, range, null);
  }

  /**
   * Reports {@code found}, which was looked for by {@code name}, where it may be missing.
   *
   * @param name the member's name, or an index in brackets
   */
  public void report(String name, Member found, Problems problems) {
    switch (found.presence()) {
      case NEVER -> never(name, problems);
      case ON_SOME_PATHS ->
          problems.add(
              Rule.ABSENT_ON_A_PATH,
              range,
              "%s has no %s on one of the ways to this state: it is %s"
                  .formatted(of, name, shown()),
              "Put it into the data on each way that leads here, or test for it first.");
      case PERHAPS ->
          problems.add(
              Rule.PERHAPS_ABSENT,
              range,
              "%s may have no %s%s".formatted(of, name, quoted(found)),
              "Test for it in a Choice before, or make sure that it is always there.");
      case UNKNOWN -> wrapped(name, problems);
      case ALWAYS -> {}
    }
  }

  /**
   * What {@code lambda:invoke} answers may have other members than those that are known; but what
   * the function's own result has is not meant to be found beside it.
   */
  private void wrapped(String name, Problems problems) {
    boolean answer =
        data.isOnly(Kind.OBJECT)
            && data.objects().stream()
                .allMatch(object -> object.members().keySet().equals(ANSWER) && object.isOpen());
    if (answer) {
      inside(name, List.of(PAYLOAD))
          .ifPresent(
              meant ->
                  problems.add(
                      Rule.PERHAPS_ABSENT,
                      range,
                      "%s may have no %s: it is %s".formatted(of, name, shown()),
                      "Did you mean " + meant + "?"));
    }
  }

  private void never(String name, Problems problems) {
    boolean inside = data.mayBe(Kind.OBJECT) || data.mayBe(Kind.ARRAY) || data.isOnly(Kind.NULL);
    if (!inside) {
      problems.add(
          Rule.PATH_INTO_SCALAR,
          range,
          "%s is %s and has no %s".formatted(of, shown(), name),
          data.isOnly(Kind.STRING)
              ? "End the path before it; a text that is JSON has to be parsed first."
              : "End the path before it.");
      return;
    }
    problems.add(
        Rule.ABSENT_FIELD,
        range,
        "%s has no %s: it is %s".formatted(of, name, shown()),
        mend(name));
  }

  private String mend(String name) {
    List<String> names =
        data.objects().stream()
            .map(ObjectShape::members)
            .flatMap(members -> members.keySet().stream())
            .distinct()
            .toList();
    String ofContext = names.contains("StateMachine") ? OF_CONTEXT.get(of + "." + name) : null;
    if (ofContext != null) {
      return ofContext;
    }
    if (Set.copyOf(names).equals(ERROR) && OF_EXCEPTIONS.contains(name.toLowerCase(Locale.ROOT))) {
      return "An error has Error, its name, and Cause: what a function threw is JSON in that text.";
    }
    return Optional.ofNullable(among)
        .flatMap(elements -> elements.having(name))
        .or(() -> Nearest.to(name, names))
        .or(() -> inside(name, names))
        .map(near -> "Did you mean " + near + "?")
        .orElse(
            names.isEmpty() || isShownWhole()
                ? "Put it into the data in a state before, or read what is there."
                : "There are " + String.join(", ", names) + ".");
  }

  /** The one member of these that has a member {@code name}, and that. */
  private Optional<String> inside(String name, List<String> names) {
    List<String> having =
        names.stream()
            .filter(
                outer ->
                    data.objects().stream()
                        .flatMap(object -> object.member(outer).shape().objects().stream())
                        .anyMatch(object -> object.members().containsKey(name)))
            .toList();
    return having.size() == 1 ? Optional.of(having.get(0) + "." + name) : Optional.empty();
  }

  /** Whether all the names can be seen in the message already. */
  private boolean isShownWhole() {
    return data.toString().length() <= SHOWN;
  }

  private String shown() {
    return data.toString(SHOWN);
  }

  private static String quoted(Member found) {
    return found.origin() == null ? "" : ", declared as " + found.origin();
  }

  /** Reports a variable that is not, or not on every way, assigned where it is read. */
  public static void reportVariable(
      String name, Member found, @Nullable TextRange range, Problems problems) {
    if (found.presence() == Presence.NEVER) {
      problems.add(
          Rule.NOT_YET_ASSIGNED,
          range,
          "The variable $" + name + " is not assigned yet",
          found.origin() == null
              ? "Assign it in a state before: what a state assigns can be read from the next one on."
              : found.origin());
    } else if (found.presence() == Presence.ON_SOME_PATHS) {
      problems.add(
          Rule.UNASSIGNED_ON_A_PATH,
          range,
          "The variable $" + name + " is not assigned on one of the ways to this state",
          "Assign it on each way that leads here, or once before they part.");
    }
  }
}
