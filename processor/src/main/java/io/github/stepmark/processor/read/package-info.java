/**
 * Reads annotated source into the model. The only package that looks at elements, types and
 * annotation mirrors.
 */
@NullMarked
package io.github.stepmark.processor.read;

import org.jspecify.annotations.NullMarked;
