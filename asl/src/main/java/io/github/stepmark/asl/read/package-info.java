/**
 * Definitions from JSON: {@link io.github.stepmark.asl.read.DefinitionReader} and the reader of
 * each part.
 */
@NullMarked
package io.github.stepmark.asl.read;

import org.jspecify.annotations.NullMarked;
