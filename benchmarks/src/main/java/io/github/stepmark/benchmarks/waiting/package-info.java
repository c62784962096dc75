/** Many executions that wait at the same time. */
@NullMarked
package io.github.stepmark.benchmarks.waiting;

import org.jspecify.annotations.NullMarked;
