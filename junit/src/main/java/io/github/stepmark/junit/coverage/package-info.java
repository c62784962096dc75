/**
 * What of a workflow no test took: its states, transitions, rules, retriers and catchers. The runs
 * of a JVM are counted in {@link io.github.stepmark.junit.coverage.Coverage}, JVMs of one build are
 * put together in a file for each machine, and beside it stands a page with the diagram coloured.
 */
@NullMarked
package io.github.stepmark.junit.coverage;

import org.jspecify.annotations.NullMarked;
