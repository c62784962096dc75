/**
 * Lowers the model to a definition of the Amazon States Language, remembering what each part of it
 * came from.
 */
@NullMarked
package io.github.stepmark.processor.lower;

import org.jspecify.annotations.NullMarked;
