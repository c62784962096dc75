/**
 * What is wrong with a definition: {@link io.github.stepmark.asl.check.Checker} and the checks it
 * runs, one class for each idea.
 */
@NullMarked
package io.github.stepmark.asl.check;

import org.jspecify.annotations.NullMarked;
