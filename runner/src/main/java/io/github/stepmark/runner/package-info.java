/**
 * Runs a state machine's definition in this JVM: {@link io.github.stepmark.runner.Runner} takes the
 * definition and the functions, {@link io.github.stepmark.runner.Execution} is one run of it.
 *
 * <p>Inside, an execution is a {@code Run}: a tree of {@code Strand}s, each at a state. It happens
 * in a {@code Timeline}, alone or with others that belong together, whose {@code Agenda} says what
 * comes to which strand when. What comes ({@code Happening}) is a strand's {@code Turn}; the {@code
 * Evaluation} of its state, which touches nothing, answers what the state asks for ({@code
 * Outcome}), and {@code Acting} or {@code Failing} does it.
 */
@NullMarked
package io.github.stepmark.runner;

import org.jspecify.annotations.NullMarked;
