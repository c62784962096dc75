package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.github.stepmark.processor.model.BodilessMethod;
import io.github.stepmark.processor.model.ConstructorModel;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Workflow;
import java.io.IOException;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the subclass of a class of states that can be instantiated. */
final class HandlersWriter {

  private HandlersWriter() {}

  static void write(Workflow workflow, Container container, Sources sources) throws IOException {
    ClassName name = workflow.names().handlers(container.owner());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("{@link $T} with nothing left abstract.\n", container.owner())
            .addAnnotations(sources.marks(workflow.owner()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    if (container.isInterface()) {
      type.addSuperinterface(container.owner());
    } else {
      type.superclass(container.owner());
    }
    for (ConstructorModel constructor : container.constructors()) {
      type.addMethod(mirrored(constructor));
    }
    type.addMethod(shared(name));
    for (BodilessMethod method : container.bodiless()) {
      type.addMethod(unreachable(method));
    }
    sources.subclass(name.packageName(), type.addType(holder(name)).build());
  }

  private static MethodSpec mirrored(ConstructorModel constructor) {
    MethodSpec.Builder mirrored =
        MethodSpec.constructorBuilder()
            .addAnnotations(constructor.annotations())
            .addModifiers(Modifier.PUBLIC)
            .addParameters(constructor.parameters())
            .varargs(constructor.varargs())
            .addExceptions(constructor.exceptions());
    if (!constructor.parameters().isEmpty()) {
      mirrored.addStatement(
          "super($L)",
          constructor.parameters().stream()
              .map(parameter -> parameter.name)
              .collect(Collectors.joining(", ")));
    }
    return mirrored.build();
  }

  private static MethodSpec shared(ClassName name) {
    return MethodSpec.methodBuilder("shared")
        .addJavadoc("The one instance that all functions of a JVM share.\n")
        .addModifiers(Modifier.STATIC)
        .returns(name)
        .addStatement("return Shared.INSTANCE")
        .build();
  }

  private static TypeSpec holder(ClassName name) {
    return TypeSpec.classBuilder("Shared")
        .addJavadoc("Made when it is first asked for.\n")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addField(
            FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", name)
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
