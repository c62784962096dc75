package io.github.stepmark.processor.model;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import java.util.List;

/**
 * A constructor of the workflow's class, to be mirrored in the emitted subclass.
 *
 * @param annotations those without which its mirror would bring on a warning
 * @param parameters as they are declared
 * @param varargs whether the last one is
 * @param exceptions those that it declares
 */
public record ConstructorModel(
    List<AnnotationSpec> annotations,
    List<ParameterSpec> parameters,
    boolean varargs,
    List<TypeName> exceptions) {

  public ConstructorModel {
    annotations = List.copyOf(annotations);
    parameters = List.copyOf(parameters);
    exceptions = List.copyOf(exceptions);
  }
}
