package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.DeclaredExecution;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.problem.Place;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the types of an execution off the class that was emitted for a workflow. */
final class EmittedTypes {

  private EmittedTypes() {}

  /** Those of {@code context}'s workflow, which an earlier run of the compiler has emitted. */
  static DeclaredExecution of(Context context, TypeReader types) {
    String facade = context.names().facade().canonicalName();
    TypeElement emitted = context.elements().getTypeElement(facade);
    if (emitted == null) {
      return DeclaredExecution.UNKNOWN;
    }
    for (TypeMirror each : emitted.getInterfaces()) {
      if (each instanceof DeclaredType function
          && function.getTypeArguments().size() == 3
          && isCalled(function, "java.util.function.BiFunction")) {
        List<? extends TypeMirror> arguments = function.getTypeArguments();
        PayloadType input = read(arguments.get(0), context, types);
        PayloadType output = read(arguments.get(2), context, types);
        return new DeclaredExecution(input, output, types.structures());
      }
    }
    return DeclaredExecution.UNKNOWN;
  }

  /**
   * An emitted sealed interface is no union of the source's: nothing in its JSON names the case.
   */
  private static @Nullable PayloadType read(TypeMirror type, Context context, TypeReader types) {
    boolean ofEnds =
        type instanceof DeclaredType declared
            && declared.asElement().getKind() == ElementKind.INTERFACE
            && DslAnnotation.on(declared.asElement(), "GeneratedFrom").isPresent();
    return ofEnds ? null : types.read(type, Place.of(context.workflow())).orElse(null);
  }

  private static boolean isCalled(DeclaredType type, String name) {
    return ((TypeElement) type.asElement()).getQualifiedName().contentEquals(name);
  }
}
