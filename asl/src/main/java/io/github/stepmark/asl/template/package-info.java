/**
 * Payload templates as trees: {@link io.github.stepmark.asl.template.Template} reads the JSON of
 * {@code Parameters}, {@code ResultSelector}, {@code ItemSelector} and their like.
 */
@NullMarked
package io.github.stepmark.asl.template;

import org.jspecify.annotations.NullMarked;
