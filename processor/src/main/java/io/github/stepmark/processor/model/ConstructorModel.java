package io.github.stepmark.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;

/**
 * A constructor of the workflow's class, to be mirrored in the emitted subclass.
 *
 * @param deprecated whether its mirror has to be, so as not to bring on a warning
 * @param safeVarargs whether it says that it is, for the same reason
 * @param suppressed the warnings that its mirror would bring on all the same
 * @param parameters as they are declared
 * @param varargs whether the last one is
 * @param exceptions those that it declares
 */
public record ConstructorModel(
    boolean deprecated,
    boolean safeVarargs,
    List<String> suppressed,
    List<Parameter> parameters,
    boolean varargs,
    List<TypeName> exceptions) {

  /** A parameter, of several arguments an array. */
  public record Parameter(TypeName type, String name) {}

  public ConstructorModel {
    suppressed = List.copyOf(suppressed);
    parameters = List.copyOf(parameters);
    exceptions = List.copyOf(exceptions);
  }
}
