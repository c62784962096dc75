/** Visits to states, made of an execution's history, told line by line and drawn. */
@NullMarked
package io.github.stepmark.runner.visit;

import org.jspecify.annotations.NullMarked;
