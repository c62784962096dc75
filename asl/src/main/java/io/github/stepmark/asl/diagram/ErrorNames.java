package io.github.stepmark.asl.diagram;

import java.util.List;

/** The names of errors as a label lists them. */
final class ErrorNames {

  private ErrorNames() {}

  /** The names, those of Java's exceptions without their packages. */
  static String of(List<String> names) {
    StringBuilder list = new StringBuilder();
    for (String name : names) {
      list.append(list.isEmpty() ? "" : ", ").append(simple(name));
    }
    return list.toString();
  }

  /** AWS's own names have one dot, {@code States.Timeout}, and no dollar sign. */
  private static String simple(String name) {
    int dot = name.lastIndexOf('.');
    int last = Math.max(dot, name.lastIndexOf('$'));
    boolean javas = last > dot || name.indexOf('.') < dot;
    return javas && last + 1 < name.length() ? name.substring(last + 1) : name;
  }
}
