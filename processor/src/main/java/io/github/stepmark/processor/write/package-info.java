/** Writes the artifacts of a workflow: Java sources through JavaPoet, resources as text. */
@NullMarked
package io.github.stepmark.processor.write;

import org.jspecify.annotations.NullMarked;
