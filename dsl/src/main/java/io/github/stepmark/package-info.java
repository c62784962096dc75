/**
 * The annotations that a workflow is written in. A class with {@link
 * io.github.stepmark.StateMachine} is a workflow; each of its methods with one of the other
 * annotations is a state.
 */
@NullMarked
package io.github.stepmark;

import org.jspecify.annotations.NullMarked;
