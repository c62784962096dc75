/**
 * The processor held against folders of sources: what it emits for good workflows, and what it says
 * of bad ones.
 */
@NullMarked
package io.github.stepmark.processor.golden;

import org.jspecify.annotations.NullMarked;
