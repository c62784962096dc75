/**
 * The fields of states whose query language is JSONata: {@link
 * io.github.stepmark.runner.query.jsonata.ExpressionReader} evaluates the expressions in them by
 * Dashjoin's library, with the functions that AWS adds and within its bounds.
 */
@NullMarked
package io.github.stepmark.runner.query.jsonata;

import org.jspecify.annotations.NullMarked;
