/**
 * What the readers of small languages inside a definition's strings have in common: a place in a
 * text that moves on, and what comes of reading one.
 */
@NullMarked
package io.github.stepmark.asl.text;

import org.jspecify.annotations.NullMarked;
