package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.runner.query.QueryException;

/** What a template, or a part of it, comes to. */
@FunctionalInterface
interface Evaluable {

  /**
   * Its value, {@code input} being what {@code $} stands for.
   *
   * @throws QueryException where it has none
   */
  JsonNode evaluate(PathReader paths, JsonNode input);
}
