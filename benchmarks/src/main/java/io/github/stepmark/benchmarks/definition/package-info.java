/** How fast a definition is read, checked and written, by its size. */
@NullMarked
package io.github.stepmark.benchmarks.definition;

import org.jspecify.annotations.NullMarked;
