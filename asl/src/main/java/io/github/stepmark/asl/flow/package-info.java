/**
 * The data flow of a whole definition: {@link io.github.stepmark.asl.flow.Flow} carries shapes from
 * state to state until nothing changes, and then tells what cannot work. Knows no Java types.
 */
@NullMarked
package io.github.stepmark.asl.flow;

import org.jspecify.annotations.NullMarked;
