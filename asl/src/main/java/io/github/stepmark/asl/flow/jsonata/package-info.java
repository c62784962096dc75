/**
 * JSONata evaluated over shapes: what an expression gives, and what is known of the data when a
 * condition holds. Knows what fields read from {@code flow.scope}.
 */
@NullMarked
package io.github.stepmark.asl.flow.jsonata;

import org.jspecify.annotations.NullMarked;
