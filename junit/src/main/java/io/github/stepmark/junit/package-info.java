/**
 * Tests of workflows with JUnit: the workflow as a parameter of a test, runs with assertions, and
 * what of the workflow no test took. {@link io.github.stepmark.junit.WorkflowTest} is the way in.
 */
@NullMarked
package io.github.stepmark.junit;

import org.jspecify.annotations.NullMarked;
