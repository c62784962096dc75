package io.github.stepmark.processor.write;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.NameAllocator;
import io.github.stepmark.processor.model.BodilessMethod;
import io.github.stepmark.processor.model.ConstructorModel;
import io.github.stepmark.processor.model.ConstructorModel.Parameter;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.EmittedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the subclass of a class of states that can be instantiated. */
final class HandlersWriter {

  private final EmittedNames names;
  private final Container container;
  private final ClassName name;

  HandlersWriter(EmittedNames names, Container container) {
    this.names = names;
    this.container = container;
    this.name = names.handlers(container.owner());
  }

  void write(Sources sources, ClassName workflow) {
    List<Code> members = new ArrayList<>();
    container.constructors().forEach(constructor -> members.add(mirrored(constructor)));
    members.add(shared());
    container.bodiless().forEach(method -> members.add(unreachable(method)));
    members.add(holder());
    Code code =
        Code.builder()
            .add("/**\n * {@link $T} with nothing left abstract.\n */\n", container.owner())
            .add(sources.marking(workflow))
            .add("public final class $L ", name.simpleName())
            .add("$L $T {\n", container.isInterface() ? "implements" : "extends", container.owner())
            .indent()
            .add(members.stream().collect(Code.joining("\n")))
            .unindent()
            .add("}\n")
            .build();
    sources.subclass(container.owner(), name, Set.of("Shared"), code);
  }

  private Code mirrored(ConstructorModel constructor) {
    List<Code> parameters = new ArrayList<>();
    String arguments =
        constructor.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
    Code.Builder body = Code.builder();
    if (container.outer() != null) {
      NameAllocator taken = new NameAllocator();
      constructor.parameters().forEach(parameter -> taken.newName(parameter.name(), parameter));
      String outer = taken.newName("outer", constructor);
      parameters.add(Code.of("$T $L", container.outer(), outer));
      body.addStatement("$L.super($L)", outer, arguments);
    } else if (!arguments.isEmpty()) {
      body.addStatement("super($L)", arguments);
    }
    parameters.addAll(parameters(constructor));
    return Method.of(
            Code.builder().add(annotations(constructor)).add("public ").build(),
            name.simpleName(),
            parameters,
            constructor.exceptions(),
            body.build())
        .code();
  }

  private static List<Code> parameters(ConstructorModel constructor) {
    List<Code> parameters = new ArrayList<>();
    for (Parameter parameter : constructor.parameters()) {
      boolean last = parameters.size() == constructor.parameters().size() - 1;
      parameters.add(
          last && constructor.varargs()
              ? Code.of(
                  "$T... $L", ((ArrayTypeName) parameter.type()).componentType, parameter.name())
              : Code.of("$T $L", parameter.type(), parameter.name()));
    }
    return parameters;
  }

  private static Code annotations(ConstructorModel constructor) {
    Code.Builder annotations = Code.builder();
    if (constructor.deprecated()) {
      annotations.add("@$T\n", Deprecated.class);
    }
    if (constructor.safeVarargs()) {
      annotations.add("@$T\n", SafeVarargs.class);
    }
    List<Code> suppressed =
        constructor.suppressed().stream().map(warning -> Code.of("$S", warning)).toList();
    if (!suppressed.isEmpty()) {
      annotations
          .add(suppressed.size() == 1 ? "@$T(" : "@$T({", SuppressWarnings.class)
          .add(suppressed.stream().collect(Code.joining(", ")))
          .add(suppressed.size() == 1 ? ")\n" : "})\n");
    }
    return annotations.build();
  }

  private Code shared() {
    return Code.builder()
        .add("/**\n * The one instance that all functions of a JVM share.\n */\n")
        .beginControlFlow("static $T shared()", name)
        .addStatement("return Shared.INSTANCE")
        .endControlFlow()
        .build();
  }

  private Code holder() {
    Code outer =
        container.outer() == null
            ? Code.of("")
            : Code.of("$T.shared()", names.handlers(container.outer()));
    return Code.builder()
        .add("/**\n * Made when it is first asked for.\n */\n")
        .beginControlFlow("private static final class Shared")
        .add("static final $1T INSTANCE = new $1T($2L);\n\n", name, outer)
        .add("private Shared() {\n}\n")
        .endControlFlow()
        .build();
  }

  private static Code unreachable(BodilessMethod method) {
    String visibility = method.visibility() == null ? "" : method.visibility() + " ";
    return Code.builder()
        .add("@$T\n", Override.class)
        .beginControlFlow("$L$T $L()", visibility, method.returnType(), method.name())
        .addStatement(
            "throw new $T($S)",
            UnsupportedOperationException.class,
            "Step Functions itself runs the state '" + method.stateName() + "'")
        .endControlFlow()
        .build();
  }
}
