/**
 * Two definitions compared by what they mean: {@link io.github.stepmark.asl.diff.DefinitionDiff}.
 * What a difference does to executions is for {@code contract} to say.
 */
@NullMarked
package io.github.stepmark.asl.diff;

import org.jspecify.annotations.NullMarked;
