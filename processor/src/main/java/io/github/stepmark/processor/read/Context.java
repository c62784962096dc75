package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.EmittedNames;
import io.github.stepmark.processor.model.MachineSettings;
import io.github.stepmark.processor.problem.Problems;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What every reader of one workflow needs.
 *
 * @param workflow the workflow's class
 * @param settings what {@code @StateMachine} says
 * @param names the names of what it emits
 * @param problems where mistakes go
 * @param unresolved where the names of types go that do not exist yet: another processor may still
 *     make them, and if none does, the compiler says so itself
 */
record Context(
    Elements elements,
    Types types,
    TypeElement workflow,
    MachineSettings settings,
    EmittedNames names,
    Problems problems,
    Set<String> unresolved) {

  String workflowName() {
    return workflow.getSimpleName().toString();
  }
}
