package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeSpec;
import io.github.stepmark.processor.model.BodilessMethod;
import io.github.stepmark.processor.model.ConstructorModel;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.EmittedNames;
import java.io.IOException;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

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

  void write(Sources sources, ClassName workflow) throws IOException {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("{@link $T} with nothing left abstract.\n", container.owner())
            .addAnnotations(sources.marks(workflow))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    if (container.isInterface()) {
      type.addSuperinterface(container.owner());
    } else {
      type.superclass(container.owner());
    }
    for (ConstructorModel constructor : container.constructors()) {
      type.addMethod(mirrored(constructor));
    }
    type.addMethod(shared());
    for (BodilessMethod method : container.bodiless()) {
      type.addMethod(unreachable(method));
    }
    sources.subclass(container.owner(), name.packageName(), type.addType(holder()).build());
  }

  private MethodSpec mirrored(ConstructorModel constructor) {
    MethodSpec.Builder mirrored =
        MethodSpec.constructorBuilder()
            .addAnnotations(constructor.annotations())
            .addModifiers(Modifier.PUBLIC);
    String arguments =
        constructor.parameters().stream()
            .map(parameter -> parameter.name)
            .collect(Collectors.joining(", "));
    if (container.outer() != null) {
      NameAllocator parameters = new NameAllocator();
      constructor.parameters().forEach(parameter -> parameters.newName(parameter.name, parameter));
      String outer = parameters.newName("outer", constructor);
      mirrored
          .addParameter(container.outer(), outer)
          .addStatement("$L.super($L)", outer, arguments);
    } else if (!arguments.isEmpty()) {
      mirrored.addStatement("super($L)", arguments);
    }
    return mirrored
        .addParameters(constructor.parameters())
        .varargs(constructor.varargs())
        .addExceptions(constructor.exceptions())
        .build();
  }

  private MethodSpec shared() {
    return MethodSpec.methodBuilder("shared")
        .addJavadoc("The one instance that all functions of a JVM share.\n")
        .addModifiers(Modifier.STATIC)
        .returns(name)
        .addStatement("return Shared.INSTANCE")
        .build();
  }

  private TypeSpec holder() {
    return TypeSpec.classBuilder("Shared")
        .addJavadoc("Made when it is first asked for.\n")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addField(
            FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                .initializer(
                    container.outer() == null
                        ? CodeBlock.of("new $T()", name)
                        : CodeBlock.of(
                            "new $T($T.shared())", name, names.handlers(container.outer())))
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private static MethodSpec unreachable(BodilessMethod method) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method.name())
            .addAnnotation(Override.class)
            .returns(method.returnType())
            .addCode(
                CodeBlock.of(
                    "throw new $T($S);\n",
                    UnsupportedOperationException.class,
                    "Step Functions itself runs the state '" + method.stateName() + "'"));
    if (method.visibility() != null) {
      builder.addModifiers(method.visibility());
    }
    return builder.build();
  }
}
