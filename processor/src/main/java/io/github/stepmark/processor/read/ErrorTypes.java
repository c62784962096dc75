package io.github.stepmark.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What compilers tell of a type that does not exist (yet). */
final class ErrorTypes {

  private ErrorTypes() {}

  /** The name as written, without type annotations and arguments. */
  static String text(TypeMirror type) {
    String text = type.toString();
    int arguments = text.indexOf('<');
    if (arguments > 0) {
      text = text.substring(0, arguments);
    }
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /**
   * The class of a generic type that is itself known: ecj makes the whole of {@code List<Missing>}
   * an error.
   */
  static Optional<TypeElement> knownClass(TypeMirror type, Elements elements) {
    if (!(type instanceof DeclaredType declared) || declared.getTypeArguments().isEmpty()) {
      return Optional.empty();
    }
    String name =
        declared.asElement() instanceof TypeElement element
            ? element.getQualifiedName().toString()
            : text(type);
    return Optional.ofNullable(elements.getTypeElement(name.replaceAll("<.*", "")));
  }
}
