/**
 * What is known of data before it is there: {@link io.github.stepmark.asl.shape.Shape}, the set of
 * JSON values that may stand somewhere. Knows nothing of states, paths or compilers.
 */
@NullMarked
package io.github.stepmark.asl.shape;

import org.jspecify.annotations.NullMarked;
