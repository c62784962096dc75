package io.github.stepmark.processor.read;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.problem.Mistake;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads which workflow a task starts: {@code @Task(machine = …)}. */
public final class StartedMachines {

  private static final Pattern START =
      Pattern.compile(
          "arn:[^:]*:states:::(?:states:startExecution(?:\\.\\S+)?"
              + "|aws-sdk:sfn:start(?:Sync)?Execution(?:\\.\\S+)?)");

  private static final List<String> PARAMETERS = List.of("Parameters", "Arguments");

  private final Context context;

  StartedMachines(Context context) {
    this.context = context;
  }

  /** The class of the workflow that a task starts; {@code null} where it is not said, or wrong. */
  @Nullable ClassName of(DslAnnotation task, Located<String> resource) {
    TypeElement machine = machine(task).orElse(null);
    if (machine == null) {
      return null;
    }
    Optional<DslAnnotation> started = DslAnnotation.on(machine, "StateMachine");
    if (started.isEmpty()) {
      refuse(task, machine, "it has no @StateMachine", "Name the workflow's class.");
      return null;
    }
    if (!START.matcher(resource.value()).matches()) {
      refuse(
          task,
          machine,
          "'" + task.text("value") + "' starts no execution",
          "Write @Task(value = \"states:startExecution.sync:2\", …), or leave 'machine' out.");
      return null;
    }
    boolean isExpress = started.get().constant("type").equals("EXPRESS");
    if (resource.value().contains("startSyncExecution") && !isExpress) {
      refuse(
          task,
          machine,
          "startSyncExecution starts Express workflows alone",
          "Write @Task(value = \"states:startExecution.sync:2\", …), or set type = EXPRESS there.");
      return null;
    }
    if (PARAMETERS.stream().noneMatch(one -> DslAnnotation.on(task.bearer(), one).isPresent())) {
      refuse(
          task,
          machine,
          "no parameter says which state machine that is",
          "Write @Parameters(\"\"\"{\"StateMachineArn\": \"${%sArn}\", \"Input.$\": \"$\"}\"\"\"), in JSONata @Arguments, or leave 'machine' out."
              .formatted(machine.getSimpleName()));
      return null;
    }
    return ClassName.get(machine);
  }

  private void refuse(DslAnnotation task, TypeElement machine, String why, String mend) {
    context
        .problems()
        .add(Mistake.STARTED_MACHINE, task.place("machine"), machine.getSimpleName(), why, mend);
  }

  private static Optional<TypeElement> machine(DslAnnotation task) {
    return task.raw("machine")
        .map(Located::value)
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement());
  }

  /** The qualified names of the workflows that states of {@code workflow} say to start. */
  public static Set<String> in(TypeElement workflow) {
    Set<String> started = new LinkedHashSet<>();
    collect(workflow, started);
    return started;
  }

  private static void collect(TypeElement type, Set<String> started) {
    for (Element method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      DslAnnotation.on(method, "Task")
          .flatMap(StartedMachines::machine)
          .ifPresent(machine -> started.add(machine.getQualifiedName().toString()));
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> collect(inner, started));
  }
}
