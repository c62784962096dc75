package io.github.stepmark.runner.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.State;
import io.github.stepmark.runner.query.QueryException;

/**
 * One visit to a state in the words of its query language. Each method is a function of the state
 * and of what it was made with, and throws {@link QueryException} where the state fails.
 */
public interface Evaluation {

  /** The one member of {@code Credentials}. */
  String ROLE_ARN = "RoleArn";

  /** What the state asks for when it is entered, and again on each retry. */
  Outcome begin(State state);

  /** What it asks for when its work has come to {@code result}, or its wait is over. */
  Outcome finish(State state, JsonNode result);

  /**
   * The way out by {@code catcher}.
   *
   * @param place what AWS writes before the names of its fields: {@code Catch[0]/}
   */
  Outcome.Leave caught(Catcher catcher, String place, JsonNode errorOutput);

  /** What the fields of a Map state say. */
  MapFields mapFields(MapState map);
}
