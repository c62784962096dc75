package io.github.stepmark.processor.faults;

import io.github.stepmark.processor.compile.Source;

/**
 * A workflow with one thing wrong in its data or its errors, and its sound twin.
 *
 * @param kind what is wrong
 * @param where on what way it shows
 * @param jsonata whether it is written in JSONata
 * @param faulty the members of the class {@code Seeded}
 * @param sound the same of the twin
 */
record SeededFault(String kind, String where, boolean jsonata, String faulty, String sound) {

  private static final String CLASS =
      """
      package app;

      import io.github.stepmark.*;
      import java.util.*;

      %s
      @StateMachine%s
      abstract class Seeded {
      %s
      }
      """;

  String title() {
    return kind + ", " + where + ", " + (jsonata ? "JSONata" : "JSONPath");
  }

  Source faultySource() {
    return source("", faulty);
  }

  Source soundSource() {
    return source("", sound);
  }

  /** The faulty one with what is found accepted, so that its definition is emitted all the same. */
  Source acceptedSource(Iterable<String> ids) {
    StringBuilder accepts = new StringBuilder();
    for (String id : ids) {
      accepts.append("@Accept(value = \"%s\", because = \"seeded\")\n".formatted(id));
    }
    return source(accepts.toString(), faulty);
  }

  private Source source(String accepts, String members) {
    String language = jsonata ? "(queryLanguage = QueryLanguage.JSONATA)" : "";
    return Source.of("app/Seeded.java", CLASS.formatted(accepts, language, members));
  }
}
