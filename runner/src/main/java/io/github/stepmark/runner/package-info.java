/**
 * Runs a state machine's definition in this JVM: {@link io.github.stepmark.runner.Runner} takes the
 * definition and the functions, {@link io.github.stepmark.runner.Execution} is one run of it.
 */
@NullMarked
package io.github.stepmark.runner;

import org.jspecify.annotations.NullMarked;
