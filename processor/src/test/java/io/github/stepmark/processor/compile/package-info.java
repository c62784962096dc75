/** Compiles sources as a user's build would, under each compiler that users have. */
@NullMarked
package io.github.stepmark.processor.compile;

import org.jspecify.annotations.NullMarked;
