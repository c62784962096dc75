package io.github.stepmark.processor.faults;

import io.github.stepmark.processor.compile.Source;
import java.util.List;
import java.util.stream.Stream;

/**
 * A workflow with one thing wrong in its data or its errors, and its sound twin.
 *
 * @param kind what is wrong
 * @param where on what way it shows
 * @param jsonata whether it is written in JSONata
 * @param faulty what it is written as; its twin is {@code sound}
 */
record SeededFault(String kind, String where, boolean jsonata, Text faulty, Text sound) {

  /**
   * A class {@code Seeded}.
   *
   * @param settings members of its {@code @StateMachine}
   * @param members what is in it
   */
  record Text(List<String> settings, String members) {
    Text(String members) {
      this(List.of(), members);
    }
  }

  private static final String CLASS =
      """
      package app;

      import io.github.stepmark.*;
      import io.github.stepmark.lambda.LambdaError;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      %s
      @SuppressWarnings("serial")
      @StateMachine(%s)
      abstract class Seeded {
      %s
      }
      """;

  String title() {
    return kind + ", " + soundTitle();
  }

  /** Several faults may have one twin. */
  String soundTitle() {
    return where + ", " + (jsonata ? "JSONata" : "JSONPath");
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

  private Source source(String accepts, Text text) {
    Stream<String> language =
        jsonata ? Stream.of("queryLanguage = QueryLanguage.JSONATA") : Stream.of();
    String settings = String.join(", ", Stream.concat(language, text.settings().stream()).toList());
    return Source.of("app/Seeded.java", CLASS.formatted(accepts, settings, text.members()));
  }
}
