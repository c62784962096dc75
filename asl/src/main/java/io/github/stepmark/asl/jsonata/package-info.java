/**
 * JSONata 2.0.6 as Step Functions has it: {@link io.github.stepmark.asl.jsonata.Expression#parse}
 * reads a text into a tree with places, and {@link io.github.stepmark.asl.jsonata.BuiltIn} lists
 * the functions. Nothing here evaluates.
 */
@NullMarked
package io.github.stepmark.asl.jsonata;

import org.jspecify.annotations.NullMarked;
