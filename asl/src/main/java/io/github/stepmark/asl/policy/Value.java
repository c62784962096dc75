package io.github.stepmark.asl.policy;

/** What a parameter of a call is, as far as the definition says. */
sealed interface Value {

  /** Answers with the case of this value. */
  <R> R match(Cases<R> cases);

  /** A case for each kind of value. */
  interface Cases<R> {
    R written(String text);

    R filled(String placeholder);

    R computed();

    R absent();
  }

  /** Text that stands in the definition. */
  record Written(String text) implements Value {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.written(text);
    }
  }

  /** A placeholder. */
  record Filled(String placeholder) implements Value {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.filled(placeholder);
    }
  }

  /** What is known only while the machine runs. */
  record Computed() implements Value {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.computed();
    }
  }

  /** Not said. */
  record Absent() implements Value {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.absent();
    }
  }
}
