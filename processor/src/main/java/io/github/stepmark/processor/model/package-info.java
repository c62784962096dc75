/**
 * A workflow as immutable values, between the readers of source and the writers of artifacts. Knows
 * nothing of compilers but the opaque places that problems are printed at.
 */
@NullMarked
package io.github.stepmark.processor.model;

import org.jspecify.annotations.NullMarked;
