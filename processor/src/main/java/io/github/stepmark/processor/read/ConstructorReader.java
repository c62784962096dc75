package io.github.stepmark.processor.read;

import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.model.ConstructorModel;
import io.github.stepmark.processor.model.ConstructorModel.Parameter;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the constructors that the emitted subclass mirrors. */
final class ConstructorReader {

  private final Context context;

  ConstructorReader(Context context) {
    this.context = context;
  }

  /** The constructors of {@code owner}; reports where none of them is one that Lambda can use. */
  List<ConstructorModel> read(TypeElement owner) {
    List<ConstructorModel> constructors = new ArrayList<>();
    String lacking = "none is without parameters";
    boolean usable = false;
    for (ExecutableElement constructor :
        ElementFilter.constructorsIn(owner.getEnclosedElements())) {
      boolean isPrivate = constructor.getModifiers().contains(Modifier.PRIVATE);
      if (constructor.getParameters().isEmpty()) {
        if (isPrivate) {
          lacking = "the one without parameters is private";
        } else if (throwsChecked(constructor)) {
          lacking = "the one without parameters throws a checked exception";
        } else {
          usable = true;
        }
      }
      if (!isPrivate
          && constructor.getTypeParameters().isEmpty()
          && isResolved(constructor)
          && isReachable(constructor)) {
        constructors.add(model(constructor));
      }
    }
    if (!usable) {
      context
          .problems()
          .add(Mistake.NO_CONSTRUCTOR, Place.of(owner), owner.getSimpleName(), lacking);
    }
    return constructors;
  }

  private static ConstructorModel model(ExecutableElement constructor) {
    Deprecated deprecated = constructor.getAnnotation(Deprecated.class);
    boolean safe = constructor.getAnnotation(SafeVarargs.class) != null;
    return new ConstructorModel(
        deprecated != null,
        safe,
        suppressed(constructor, deprecated != null && deprecated.forRemoval(), safe),
        constructor.getParameters().stream()
            .map(
                each -> new Parameter(TypeName.get(each.asType()), each.getSimpleName().toString()))
            .toList(),
        constructor.isVarArgs(),
        constructor.getThrownTypes().stream().map(TypeName::get).toList());
  }

  /** What a constructor that calls it is warned of. */
  private static List<String> suppressed(
      ExecutableElement constructor, boolean forRemoval, boolean safe) {
    List<String> suppressed = new ArrayList<>();
    if (forRemoval) {
      suppressed.add("removal");
    }
    if (isGenericVarargs(constructor)) {
      if (!safe) {
        suppressed.add("unchecked");
      }
      suppressed.add("varargs");
    }
    return suppressed;
  }

  private static boolean isGenericVarargs(ExecutableElement constructor) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    return constructor.isVarArgs()
        && parameters.get(parameters.size() - 1).asType() instanceof ArrayType array
        && array.getComponentType() instanceof DeclaredType declared
        && !declared.getTypeArguments().isEmpty();
  }

  private boolean throwsChecked(ExecutableElement constructor) {
    return !constructor.getThrownTypes().stream().allMatch(context::isUnchecked);
  }

  /** Whether code beside the workflow can name all of its parameters' types. */
  private boolean isReachable(ExecutableElement constructor) {
    return constructor.getParameters().stream().allMatch(each -> isReachable(each.asType()));
  }

  private boolean isReachable(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isReachable(array.getComponentType());
    }
    return !(type instanceof DeclaredType declared)
        || Access.from(context.workflow(), (TypeElement) declared.asElement(), context.elements())
                .isEmpty()
            && declared.getTypeArguments().stream().allMatch(this::isReachable);
  }

  /** Whether all of its types exist; those that do not are noted, for a later round. */
  private boolean isResolved(ExecutableElement constructor) {
    boolean resolved = true;
    for (VariableElement parameter : constructor.getParameters()) {
      resolved &= isResolved(parameter.asType());
    }
    for (TypeMirror thrown : constructor.getThrownTypes()) {
      resolved &= isResolved(thrown);
    }
    return resolved;
  }

  private boolean isResolved(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      context.unresolved().add(ErrorTypes.text(type));
      return false;
    }
    boolean resolved = true;
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        resolved &= isResolved(argument);
      }
    }
    return resolved;
  }
}
