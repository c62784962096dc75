package io.github.stepmark.processor;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.processor.flow.Executions;
import io.github.stepmark.processor.model.ExecutionTypes;
import io.github.stepmark.processor.model.Workflow;
import io.github.stepmark.processor.read.StartedMachines;
import io.github.stepmark.processor.read.WorkflowReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * What is known of workflows that others start. Of one of this run it is what was found when it was
 * compiled, wherefore it comes before those that start it; where they start each other, or where it
 * has mistakes, it is what it declares. Of one of another module its emitted class tells.
 */
final class StartedWorkflows implements Executions {

  private final ProcessingEnvironment environment;
  private final Set<String> met = new HashSet<>();
  private final Map<ClassName, Execution> known = new HashMap<>();

  StartedWorkflows(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** The workflows called {@code names}, each behind those of them that it starts. */
  List<String> inOrder(Collection<String> names) {
    met.addAll(names);
    Set<String> ordered = new LinkedHashSet<>();
    Set<String> open = new HashSet<>();
    names.forEach(name -> add(name, names, open, ordered));
    return List.copyOf(ordered);
  }

  private void add(String name, Collection<String> names, Set<String> open, Set<String> ordered) {
    if (open.add(name)) {
      startedBy(name).stream()
          .filter(names::contains)
          .forEach(started -> add(started, names, open, ordered));
      ordered.add(name);
    }
  }

  /** The workflows that the one called {@code name} starts. */
  Set<String> startedBy(String name) {
    return StartedMachines.in(element(name));
  }

  private TypeElement element(String name) {
    return environment.getElementUtils().getTypeElement(name);
  }

  /** Notes what was found out of a workflow of this run. */
  void add(Workflow workflow, ExecutionTypes types, Flow flow) {
    known.put(workflow.owner(), Execution.of(workflow, types, flow));
  }

  @Override
  public Execution of(ClassName workflow) {
    Execution found = known.get(workflow);
    if (found != null) {
      return found;
    }
    String name = workflow.canonicalName();
    boolean compiled = !met.contains(name);
    return Execution.of(new WorkflowReader(environment).execution(element(name), compiled));
  }
}
