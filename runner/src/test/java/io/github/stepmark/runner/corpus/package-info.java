/** Holds the runner against what AWS recorded of executions, where the corpus of it is at hand. */
@NullMarked
package io.github.stepmark.runner.corpus;

import org.jspecify.annotations.NullMarked;
