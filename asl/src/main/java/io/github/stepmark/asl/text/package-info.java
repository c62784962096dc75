/**
 * What the readers of small languages inside a definition's strings have in common: places in a
 * text, and what comes of reading one.
 */
@NullMarked
package io.github.stepmark.asl.text;

import org.jspecify.annotations.NullMarked;
