package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.asl.Naming;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Workflow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of the facade that keeps an instance of each class of states with handlers. */
final class FacadeInstances {

  private final Workflow workflow;
  private final Map<ClassName, String> variables = new LinkedHashMap<>();

  FacadeInstances(Workflow workflow) {
    this.workflow = workflow;
    // Each name has a tag: without one, JavaPoet starts the JDK's security for a random one.
    NameAllocator taken = new NameAllocator();
    List.of(
            "functions",
            "function",
            "placeholder",
            "answers",
            "state",
            "answer",
            "then",
            "calls",
            "copy")
        .forEach(name -> taken.newName(name, name));
    variables.put(workflow.owner(), taken.newName("workflow", workflow.owner()));
    for (Container container : workflow.instances()) {
      ClassName owner = container.owner();
      variables.computeIfAbsent(
          owner, key -> taken.newName(Naming.uncapitalised(owner.simpleName()), owner));
    }
  }

  /** The variable that holds the instance of {@code container}. */
  String of(Container container) {
    return variables.get(container.owner());
  }

  /** All of them, as arguments. */
  String arguments() {
    return String.join(", ", variables.values());
  }

  /** All of them, as parameters. */
  List<Code> parameters() {
    return variables.entrySet().stream()
        .map(variable -> Code.of("$T $L", variable.getKey(), variable.getValue()))
        .toList();
  }

  List<Code> fields() {
    return parameters().stream().map(each -> Code.of("private final $L;\n", each)).toList();
  }

  /**
   * The constructors: with the instances that Lambda would make, with some of one's own, and that
   * of copies.
   */
  List<Code> constructors(TypeName functions) {
    List<Code> constructors = new ArrayList<>();
    constructors.add(real());
    for (int given = 1; given <= variables.size(); given++) {
      constructors.add(of(given));
    }
    constructors.add(copy(functions));
    return constructors;
  }

  private Code real() {
    Code head =
        Code.of(
            "/**\n * With the instance$L that Lambda would make.\n */\npublic ",
            variables.size() > 1 ? "s" : "");
    Code made =
        variables.keySet().stream()
            .map(owner -> Code.of("$T.shared()", workflow.names().handlers(owner)))
            .collect(Code.joining(", "));
    return constructor(head, List.of(), Code.builder().addStatement("this($L)", made).build());
  }

  /** With the first of the instances given; the next one is made with them. */
  private Code of(int given) {
    boolean all = given == variables.size();
    String head =
        all
            ? "/**\n * With handlers of your own making.\n */\npublic "
            : given > 1
                ? "private "
                : "/**\n * With handlers of your own making; those of the branches and item"
                    + " processors are made as\n * Lambda would make them.\n */\npublic ";
    String arguments = variables.values().stream().limit(given).collect(Collectors.joining(", "));
    Code.Builder body = Code.builder();
    if (all) {
      body.addStatement("this($1L, functionsOf($1L), $2T.of())", arguments, Map.class);
    } else {
      body.addStatement("this($L, $L)", arguments, made(workflow.instances().get(given)));
    }
    return constructor(Code.of(head), parameters().subList(0, given), body.build());
  }

  private Code made(Container container) {
    String outer = container.outer() == null ? "" : variables.get(container.outer());
    return Code.of("new $T($L)", workflow.names().handlers(container.owner()), outer);
  }

  private Code copy(TypeName functions) {
    List<Code> parameters = new ArrayList<>(parameters());
    parameters.add(Code.of("$T functions", functions));
    parameters.add(Code.of("$T answers", functions));
    Code.Builder body = Code.builder();
    variables.values().forEach(name -> body.addStatement("this.$1L = $1L", name));
    body.addStatement("this.functions = $T.unmodifiableMap(functions)", Collections.class)
        .addStatement("this.answers = $T.unmodifiableMap(answers)", Collections.class);
    return constructor(Code.of("private "), parameters, body.build());
  }

  private Code constructor(Code head, List<Code> parameters, Code body) {
    String name = workflow.names().facade().simpleName();
    return Method.of(head, name, parameters, List.of(), body).code();
  }
}
