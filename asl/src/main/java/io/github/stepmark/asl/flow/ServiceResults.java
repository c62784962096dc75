package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;

/** What is known of a task's result by its resource alone. */
public final class ServiceResults {

  private static final Shape INVOKED = invoked(Shape.anything());

  private ServiceResults() {}

  static Shape of(String resource) {
    return resource.endsWith(":states:::lambda:invoke") ? INVOKED : Shape.anything();
  }

  /** What {@code lambda:invoke} gives for a function that gives {@code payload}. */
  public static Shape invoked(Shape payload) {
    return ObjectShape.builder()
        .member("Payload", Member.of(payload))
        .member("StatusCode", Shape.integer())
        .rest(Shape.anything())
        .build();
  }
}
