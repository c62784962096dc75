/** Definitions as JSON: {@link io.github.stepmark.asl.write.DefinitionWriter}. */
@NullMarked
package io.github.stepmark.asl.write;

import org.jspecify.annotations.NullMarked;
