/**
 * JSONPath choice rules as text, {@code $.status == 1 && isPresent($.order)}: {@link
 * io.github.stepmark.asl.condition.ConditionText} reads and prints it.
 */
@NullMarked
package io.github.stepmark.asl.condition;

import org.jspecify.annotations.NullMarked;
