/**
 * Paths in JSONPath states as trees: {@link io.github.stepmark.asl.path.JsonPath} reads and prints
 * them, {@link io.github.stepmark.asl.path.ReferencePath} tells those that name one node.
 */
@NullMarked
package io.github.stepmark.asl.path;

import org.jspecify.annotations.NullMarked;
