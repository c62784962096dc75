/**
 * A definition as annotated Java: what {@code stepmark import} writes. {@code ImportedWorkflow} is
 * the way in; states become {@code Annotation}s, and those are set by {@code Layout}.
 */
@NullMarked
package io.github.stepmark.cli.java;

import org.jspecify.annotations.NullMarked;
