/** How much longer sources with workflows compile than the same sources without a processor. */
@NullMarked
package io.github.stepmark.benchmarks.compilation;

import org.jspecify.annotations.NullMarked;
