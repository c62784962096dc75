package io.github.stepmark.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workflow as its source says it.
 *
 * @param settings what {@code @StateMachine} says
 * @param names the names of what it emits
 * @param root its own class, whose states are the top level of the definition
 * @param input what executions are started with; {@code null} where it is not said
 * @param structures what the types in its payloads consist of, emitted records included
 */
public record Workflow(
    MachineSettings settings,
    EmittedNames names,
    Container root,
    @Nullable PayloadType input,
    Map<TypeName, Structure> structures) {

  public Workflow {
    structures = Collections.unmodifiableMap(new LinkedHashMap<>(structures));
  }

  /** Its class. */
  public ClassName owner() {
    return root.owner();
  }

  /** The classes of states, each before those that stand in its states. */
  public List<Container> containers() {
    return root.all().toList();
  }

  /**
   * The containers that handlers are called on, and the workflow's own: those that have handlers,
   * and those in whose instances such an inner class stands. Each comes after the one around it.
   */
  public List<Container> instances() {
    Map<ClassName, Container> byOwner = new HashMap<>();
    containers().forEach(container -> byOwner.put(container.owner(), container));
    Map<ClassName, Container> instances = new LinkedHashMap<>(Map.of(root.owner(), root));
    for (Container container : containers()) {
      if (!container.handlers().isEmpty()) {
        Deque<Container> inward = new ArrayDeque<>();
        for (Container each = container; each != null; each = byOwner.get(each.outer())) {
          inward.push(each);
        }
        inward.forEach(each -> instances.put(each.owner(), each));
      }
    }
    return List.copyOf(instances.values());
  }

  /** The handlers, in the order of the containers and of the source. */
  public List<Handler> handlers() {
    return containers().stream().flatMap(container -> container.handlers().stream()).toList();
  }
}
