package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Naming;
import io.github.stepmark.processor.model.Workflow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

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
  List<ParameterSpec> parameters() {
    return variables.entrySet().stream()
        .map(variable -> ParameterSpec.builder(variable.getKey(), variable.getValue()).build())
        .toList();
  }

  List<FieldSpec> fields() {
    return parameters().stream()
        .map(
            parameter ->
                FieldSpec.builder(parameter.type, parameter.name, Modifier.PRIVATE, Modifier.FINAL)
                    .build())
        .toList();
  }

  /**
   * The constructors: with the instances that Lambda would make, with some of one's own, and that
   * of copies.
   */
  List<MethodSpec> constructors(TypeName functions) {
    List<MethodSpec> constructors = new ArrayList<>();
    constructors.add(real());
    for (int given = 1; given <= variables.size(); given++) {
      constructors.add(of(given));
    }
    constructors.add(copy(functions));
    return constructors;
  }

  private MethodSpec real() {
    return MethodSpec.constructorBuilder()
        .addJavadoc(
            "With the instance$L that Lambda would make.\n", variables.size() > 1 ? "s" : "")
        .addModifiers(Modifier.PUBLIC)
        .addStatement(
            "this($L)",
            variables.keySet().stream()
                .map(owner -> CodeBlock.of("$T.shared()", workflow.names().handlers(owner)))
                .collect(CodeBlock.joining(", ")))
        .build();
  }

  /** With the first of the instances given; the next one is made with them. */
  private MethodSpec of(int given) {
    boolean all = given == variables.size();
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameters(parameters().subList(0, given));
    if (given == 1 || all) {
      constructor
          .addJavadoc(
              all
                  ? "With handlers of your own making.\n"
                  : "With handlers of your own making; those of the branches and item processors are"
                      + " made as\nLambda would make them.\n")
          .addModifiers(Modifier.PUBLIC);
    } else {
      constructor.addModifiers(Modifier.PRIVATE);
    }
    String arguments = variables.values().stream().limit(given).collect(Collectors.joining(", "));
    return all
        ? constructor
            .addStatement("this($1L, functionsOf($1L), $2T.of())", arguments, Map.class)
            .build()
        : constructor
            .addStatement("this($L, $L)", arguments, made(workflow.instances().get(given)))
            .build();
  }

  private CodeBlock made(Container container) {
    String outer = container.outer() == null ? "" : variables.get(container.outer());
    return CodeBlock.of("new $T($L)", workflow.names().handlers(container.owner()), outer);
  }

  private MethodSpec copy(TypeName functions) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameters(parameters())
            .addParameter(functions, "functions")
            .addParameter(functions, "answers");
    variables.values().forEach(name -> constructor.addStatement("this.$1L = $1L", name));
    return constructor
        .addStatement("this.functions = $T.unmodifiableMap(functions)", Collections.class)
        .addStatement("this.answers = $T.unmodifiableMap(answers)", Collections.class)
        .build();
  }
}
