/**
 * The history of an execution, as AWS's {@code GetExecutionHistory} gives it, and the ways that it
 * takes through its definition.
 */
@NullMarked
package io.github.stepmark.runner.history;

import org.jspecify.annotations.NullMarked;
