package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a definition that does not stand in it. A state is named by the JSON pointer of
 * the definition's object that it is.
 */
public interface Facts {

  /** Nothing is known. */
  Facts NONE = new Facts() {};

  /** The input of an execution. */
  default Shape input() {
    return Shape.anything();
  }

  /** What the task of a Task state gives; {@code null} where only its resource tells. */
  default @Nullable Shape result(String state) {
    return null;
  }

  /**
   * What comes of the call that a Task state makes, where more is known of it than its resource
   * tells; what {@link #result} says of the same state has to agree with it.
   */
  default @Nullable Shape answer(String state) {
    return null;
  }

  /**
   * What the task of a Task state takes: members that it needs are always there, others that it
   * reads are perhaps; {@code null} where that is not known. What does not fit is reported at the
   * pointer {@code <state>/Input/<member>}, which no definition has.
   */
  default @Nullable Shape demand(String state) {
    return null;
  }

  /** Whether a Task state waits for a worker, because its resource stands for an activity. */
  default boolean isActivity(String state) {
    return false;
  }
}
