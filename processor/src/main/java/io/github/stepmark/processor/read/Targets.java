package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.problem.Mistake;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/** Turns the names of methods, by which states refer to each other, into the names of states. */
final class Targets {

  private final Context context;
  private final StateMethods methods;
  private final ContainerClasses classes;

  Targets(Context context, StateMethods methods, ContainerClasses classes) {
    this.context = context;
    this.methods = methods;
    this.classes = classes;
  }

  /**
   * The state that an annotation names by a method ({@code byMethod}) or, for a Choice without one,
   * by its own name ({@code byState}). Empty where it names none, which is then reported; whether
   * it must name one is the caller's to know.
   */
  Optional<Located<String>> of(DslAnnotation annotation, String byMethod, String byState) {
    boolean both = annotation.says(byMethod) && annotation.says(byState);
    if (both) {
      whichTarget(annotation, byMethod, byState, "two targets");
      return Optional.empty();
    }
    if (annotation.says(byState)) {
      return annotation.located(byState).flatMap(this::state);
    }
    return annotation.located(byMethod).flatMap(this::method);
  }

  /** As {@link #of}, where the annotation has to name a state. */
  Optional<Located<String>> required(DslAnnotation annotation, String byMethod, String byState) {
    if (!annotation.says(byMethod) && !annotation.says(byState)) {
      whichTarget(annotation, byMethod, byState, "no target");
      return Optional.empty();
    }
    return of(annotation, byMethod, byState);
  }

  /**
   * As {@link #required}; where it names none, something stands for it and {@code Next} is lost.
   */
  Located<String> orLost(DslAnnotation annotation, String byMethod, String byState, Losses lost) {
    return required(annotation, byMethod, byState)
        .orElseGet(
            () -> {
              lost.lose("Next");
              return new Located<>("", annotation.place());
            });
  }

  private void whichTarget(
      DslAnnotation annotation, String byMethod, String byState, String names) {
    context
        .problems()
        .add(
            Mistake.WHICH_TARGET,
            annotation.place(),
            "@" + annotation.name(),
            names,
            byMethod,
            byState);
  }

  private Optional<Located<String>> method(Located<String> target) {
    String method = target.value();
    if (methods.states().containsKey(method)) {
      return Optional.of(new Located<>(methods.nameOf(method).value(), target.place()));
    }
    if (methods.inherited().contains(method)) {
      return Optional.empty();
    }
    ExecutableElement other = methods.otherMethods().get(method);
    if (other != null) {
      if (methods.isMeantFirst(method)) {
        context
            .problems()
            .add(
                Mistake.TARGET_IS_NO_STATE,
                target.place(),
                method,
                methods.containerName(),
                StateMethods.hasBody(other)
                    ? "for instance with @End"
                    : "with what Step Functions does there, such as @Task or @Pass, and with @End or @Next");
      }
    } else {
      context
          .problems()
          .add(
              Mistake.UNKNOWN_TARGET,
              target.place(),
              method,
              methods.containerName(),
              mend(method));
    }
    return Optional.empty();
  }

  /** A state's own name where a method's belongs is the likeliest mistake of all. */
  private String mend(String wrong) {
    String named = stateNames(methods).get(wrong);
    if (named != null) {
      return "States are named by their methods: write '" + named + "'.";
    }
    if (methods.choiceNames().contains(wrong)) {
      return "It is a Choice without a method: name it with the member that ends in 'state', such as @Next(state = \""
          + wrong
          + "\").";
    }
    Optional<StateMethods> other = elsewhere(wrong);
    if (other.isPresent()) {
      return across(wrong, other.get());
    }
    if (wrong.equalsIgnoreCase("end")) {
      return "Where the execution ends, write @End.";
    }
    String name = wrong.replaceFirst("\\(.*", "").replaceFirst(".*[.#:]", "");
    return methods.states().containsKey(name)
        ? "Write the method's name alone: '" + name + "'."
        : Suggestion.among("Its state methods", wrong, methods.states().keySet());
  }

  /** The class of the workflow, another than this one, that has a state so named. */
  private Optional<StateMethods> elsewhere(String wrong) {
    return classes.all().stream()
        .filter(each -> each != methods)
        .filter(
            each ->
                each.states().containsKey(wrong)
                    || each.choiceNames().contains(wrong)
                    || stateNames(each).containsKey(wrong))
        .findFirst();
  }

  private static String across(String wrong, StateMethods other) {
    return "'"
        + wrong
        + "' stands in "
        + other.containerName()
        + ", but no transition leads into or out of a branch or an item processor: end it with"
        + " @End, and lead on from the state that runs it.";
  }

  /** The methods of states by the states' names. */
  private static Map<String, String> stateNames(StateMethods methods) {
    return methods.states().keySet().stream()
        .collect(
            Collectors.toMap(
                method -> methods.nameOf(method).value(), method -> method, (one, other) -> one));
  }

  private Optional<Located<String>> state(Located<String> target) {
    String name = target.value();
    if (methods.choiceNames().contains(name)) {
      return Optional.of(target);
    }
    String method = stateNames(methods).get(name);
    context
        .problems()
        .add(
            Mistake.UNKNOWN_STATE_NAME,
            target.place(),
            name,
            methods.containerName() + (method == null ? "" : " without a method"),
            method == null ? mendOfState(name) : "Name it by its method: '" + method + "'.");
    return Optional.empty();
  }

  private String mendOfState(String wrong) {
    Optional<StateMethods> other = elsewhere(wrong);
    if (other.isPresent()) {
      return across(wrong, other.get());
    }
    if (Suggestion.nearest(wrong, methods.choiceNames()).isEmpty()) {
      Map<String, String> names = stateNames(methods);
      Optional<String> near = Suggestion.nearest(wrong, names.keySet());
      if (near.isPresent()) {
        return "Did you mean '%s'? Name that by its method: '%s'."
            .formatted(near.get(), names.get(near.get()));
      }
      if (methods.choiceNames().isEmpty()) {
        return "No @ChoiceOn makes one there: name states by their methods.";
      }
    }
    return Suggestion.among("Its Choices without a method", wrong, methods.choiceNames());
  }
}
