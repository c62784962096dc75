/** Definitions as drawings. */
@NullMarked
package io.github.stepmark.asl.diagram;

import org.jspecify.annotations.NullMarked;
