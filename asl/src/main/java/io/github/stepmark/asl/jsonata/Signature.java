package io.github.stepmark.asl.jsonata;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The types of a function's parameters and its result, {@code <s-nn?:s>}.
 *
 * @param parameters in their order
 * @param result the letters of the result's type; empty where it is not said
 */
public record Signature(List<Parameter> parameters, String result) {

  public Signature {
    parameters = List.copyOf(parameters);
  }

  /**
   * The type of a parameter. The letters are {@code s} string, {@code n} number, {@code b} boolean,
   * {@code l} null, {@code a} array, {@code o} object, {@code f} function, {@code j} any JSON value
   * and {@code x} anything.
   *
   * @param types the letters of which one holds
   * @param subtype what an array's elements are, or a function's signature; empty where it is not
   *     said
   * @param context whether the context value takes the place of a missing argument ({@code -})
   * @param optional whether the argument may be left out ({@code ?})
   * @param repeated whether there may be more of it ({@code +})
   */
  public record Parameter(
      String types, String subtype, boolean context, boolean optional, boolean repeated) {

    Parameter with(char sign) {
      return new Parameter(
          types, subtype, context || sign == '-', optional || sign == '?', repeated || sign == '+');
    }

    Parameter of(String elements) {
      return new Parameter(types, elements, context, optional, repeated);
    }

    @Override
    public String toString() {
      return (types.length() == 1 && SignatureReader.LETTERS.contains(types)
              ? types
              : "(" + types + ")")
          + (subtype.isEmpty() ? "" : "<" + subtype + ">")
          + (context ? "-" : "")
          + (optional ? "?" : "")
          + (repeated ? "+" : "");
    }
  }

  /** The fewest arguments that a call may have. */
  public int fewest() {
    return (int) parameters.stream().filter(one -> !one.context && !one.optional).count();
  }

  /** The most arguments that a call may have. */
  public int most() {
    boolean repeated = parameters.stream().anyMatch(Parameter::repeated);
    return repeated ? Integer.MAX_VALUE : parameters.size();
  }

  /** The text that it is read from. */
  @Override
  public String toString() {
    return parameters.stream()
        .map(Parameter::toString)
        .collect(Collectors.joining("", "<", (result.isEmpty() ? "" : ":" + result) + ">"));
  }
}
