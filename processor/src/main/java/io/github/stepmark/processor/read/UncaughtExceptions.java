package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.problem.Mistake;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** Finds the exceptions that handlers declare and to which no catcher answers. */
final class UncaughtExceptions {

  private static final String TOO_MANY_ITEMS = "States.ExceedToleratedFailureThreshold";

  private final Context context;
  private final ExceptionClasses classes;
  private final MisnamedErrors misnamed;

  UncaughtExceptions(Context context) {
    this.context = context;
    this.classes = new ExceptionClasses(context);
    this.misnamed = new MisnamedErrors(context);
  }

  /** What {@code thrown}, which the work of the state {@code method} fails with, leaves it as. */
  Thrown leaving(ExecutableElement method, Thrown thrown, Optional<StateModel> state) {
    if (state.isEmpty() || losesErrors(state.get())) {
      return thrown.without(each -> true); // what is wrong with it comes first
    }
    List<Parts<Catcher>> catchers = state.get().catchers();
    Set<String> errors = new HashSet<>();
    (catchers == null ? Stream.<Parts<Catcher>>of() : catchers.stream())
        .flatMap(catcher -> catcher.value().errorEquals().stream())
        .forEach(error -> errors.add(meant(error, thrown)));
    if (ThrownReader.isDistributed(method)) {
      boolean tolerated =
          DslAnnotation.on(method, "MapState")
              .filter(
                  map ->
                      Stream.of("toleratedFailureCount", "toleratedFailurePercentage")
                          .anyMatch(member -> map.says(member) || map.says(member + "From")))
              .isPresent();
      boolean caught = EarlierErrors.answersToAll(errors) || errors.contains(TOO_MANY_ITEMS);
      return thrown.without(each -> tolerated || caught);
    }
    return thrown.without(
        each ->
            !context.isChecked(each.type().asType()) || classes.isAnswered(each.type(), errors));
  }

  /** The name of what is meant to be caught, of which something is said where it is caught. */
  private String meant(String error, Thrown thrown) {
    return misnamed.meant(error, thrown).map(misnamed::binaryName).orElse(error);
  }

  /** Whether some of what its catchers answer to could not be read. */
  private static boolean losesErrors(StateModel state) {
    List<Parts<Catcher>> catchers = state.catchers();
    return catchers != null
        && catchers.stream().anyMatch(each -> each.lost().contains("ErrorEquals"));
  }

  /** Reports those that leave the workflow. */
  void report(Thrown leaving) {
    for (DeclaredException each : leaving.uncaught()) {
      String name = each.type().getSimpleName().toString();
      context
          .problems()
          .add(
              Mistake.UNCAUGHT_EXCEPTION,
              each.place(),
              each.method(),
              name,
              ExceptionClasses.isBroad(each.type())
                  ? "Declare what it throws, or catch it with @Catch(errors = Errors.TASK_FAILED, …)"
                  : "Catch it with @Catch(on = " + name + ".class, next = \"…\")");
    }
  }
}
