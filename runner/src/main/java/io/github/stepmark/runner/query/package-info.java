/**
 * What a state computes: data and the text of a field to a value. Nothing here knows of executions;
 * what cannot be computed is a {@link io.github.stepmark.runner.query.QueryException}.
 */
@NullMarked
package io.github.stepmark.runner.query;

import org.jspecify.annotations.NullMarked;
