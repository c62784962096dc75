package io.github.stepmark.processor.read;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.processor.model.EmittedNames;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The records that this workflow emits, by name. Source mentions them before they exist, so a type
 * is known as one of them by its name alone, also where the last build left it as a class.
 */
final class OwnTypes {

  private final EmittedNames names;
  private final Map<String, ClassName> emitted = new TreeMap<>();
  private final Map<String, String> absent = new TreeMap<>();

  OwnTypes(EmittedNames names) {
    this.names = names;
  }

  /** Notes which records the methods have. */
  void declare(StateMethods methods) {
    methods.states().values().forEach(this::declare);
  }

  private void declare(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    ClassName input = names.input(name);
    ClassName output = names.output(name);
    if (InputReader.hasRecord(method)) {
      emitted.put(input.simpleName(), input);
    } else {
      absent.put(input.simpleName(), name);
    }
    if (DslAnnotation.on(method, "Returns").isPresent()) {
      emitted.put(output.simpleName(), output);
    } else {
      absent.put(output.simpleName(), name);
    }
  }

  /** The emitted record that {@code type} stands for. */
  Optional<ClassName> named(TypeMirror type) {
    return simpleName(type).map(emitted::get);
  }

  /** The state method for which {@code type} would be emitted if it were asked for. */
  Optional<String> methodLacking(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR ? simpleName(type).map(absent::get) : Optional.empty();
  }

  /** The type's simple name where it can be a type of the workflow's package. */
  private Optional<String> simpleName(TypeMirror type) {
    String text;
    if (type.getKind() == TypeKind.ERROR) {
      text = ErrorTypes.text(type);
    } else if (type.getKind() == TypeKind.DECLARED) {
      text = ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
    } else {
      return Optional.empty();
    }
    int dot = text.lastIndexOf('.');
    String packageName = dot < 0 ? "" : text.substring(0, dot);
    return packageName.isEmpty() && type.getKind() == TypeKind.ERROR
            || packageName.equals(names.workflow().packageName())
        ? Optional.of(text.substring(dot + 1))
        : Optional.empty();
  }
}
