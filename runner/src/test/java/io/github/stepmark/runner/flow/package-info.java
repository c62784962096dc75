/** Holds what the analysis says of the flow of data to what runs do. */
@NullMarked
package io.github.stepmark.runner.flow;

import org.jspecify.annotations.NullMarked;
