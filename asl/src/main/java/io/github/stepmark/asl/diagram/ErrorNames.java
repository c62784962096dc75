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

  /** AWS's own names have one dot: {@code States.Timeout}. */
  private static String simple(String name) {
    int last = name.lastIndexOf('.');
    return name.indexOf('.') == last ? name : name.substring(last + 1);
  }
}
