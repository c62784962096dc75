/**
 * What is wrong with a workflow: the catalogue of mistakes, their places, and the one class that
 * prints them.
 */
@NullMarked
package io.github.stepmark.processor.problem;

import org.jspecify.annotations.NullMarked;
