package io.github.stepmark.asl.diff;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two definitions.
 *
 * @param kind what happened
 * @param part of what it is a part
 * @param pointer where it stands: in the new definition, or in the old one if it was removed
 * @param state the name of the state; empty for the machine itself and for a branch
 * @param field the field that differs; empty where the whole state does
 * @param before what stood there; {@code null} where nothing did
 * @param after what stands there; {@code null} where nothing does
 */
public record Change(
    Kind kind,
    Part part,
    String pointer,
    String state,
    String field,
    @Nullable JsonNode before,
    @Nullable JsonNode after) {

  /** What happened. */
  public enum Kind {
    ADDED,
    REMOVED,
    /** A state is called otherwise; {@link #before} and {@link #after} are its names. */
    RENAMED,
    CHANGED
  }

  /** What a field is about. */
  public enum Part {
    STATE,
    TRANSITIONS,
    DATA,
    ERRORS,
    RESOURCE,
    TIME,
    OTHER
  }
}
