package io.github.stepmark.cli.java;

import java.util.Map;

/**
 * The states of one graph that others of it lead to.
 *
 * @param methods the states' methods by their names
 */
record Targets(Map<String, String> methods) {

  Targets {
    methods = Map.copyOf(methods);
  }

  /** Names a target by its method, or where there is no such state, as it is called. */
  void add(Annotation annotation, String member, String memberOfNames, String state) {
    String method = methods.get(state);
    if (method == null) {
      annotation.text(memberOfNames, state);
    } else {
      annotation.text(member, method);
    }
  }
}
