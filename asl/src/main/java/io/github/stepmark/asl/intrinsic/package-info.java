/**
 * Calls of intrinsic functions as trees: {@link io.github.stepmark.asl.intrinsic.IntrinsicCall}
 * reads and prints them, {@link io.github.stepmark.asl.intrinsic.ArgumentMistakes} tells what their
 * functions do not take.
 */
@NullMarked
package io.github.stepmark.asl.intrinsic;

import org.jspecify.annotations.NullMarked;
