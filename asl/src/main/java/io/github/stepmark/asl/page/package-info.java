/** Definitions as pages for people, in Markdown. */
@NullMarked
package io.github.stepmark.asl.page;

import org.jspecify.annotations.NullMarked;
