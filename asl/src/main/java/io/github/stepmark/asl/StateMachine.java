package io.github.stepmark.asl;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A whole definition: the top level of the language (specification, "Structure of a State
 * Machine").
 *
 * <p>A component that is {@code null} is a field that is not written. What is written is kept also
 * when it equals its default, so that a definition read and written again says the same.
 *
 * @param comment {@code Comment}
 * @param queryLanguage {@code QueryLanguage} of every state that names none; JSONPath if absent
 * @param version {@code Version}; AWS knows {@code "1.0"} alone
 * @param timeoutSeconds {@code TimeoutSeconds} of a whole execution
 * @param graph {@code StartAt} and {@code States}
 */
public record StateMachine(
    @Nullable String comment,
    @Nullable QueryLanguage queryLanguage,
    @Nullable String version,
    @Nullable Long timeoutSeconds,
    StateGraph graph) {

  public StateMachine {
    Objects.requireNonNull(graph, "graph");
  }

  /** The query language of {@code state}: its own, else the machine's, else JSONPath. */
  public QueryLanguage languageOf(State state) {
    QueryLanguage own = state.queryLanguage();
    return own != null ? own : queryLanguage != null ? queryLanguage : QueryLanguage.JSONPATH;
  }
}
