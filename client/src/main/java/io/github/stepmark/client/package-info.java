/**
 * Executions of deployed workflows in Java types, over AWS's own client: what the classes that the
 * processor emits with {@code -Astepmark.client=true} are made of.
 */
@NullMarked
package io.github.stepmark.client;

import org.jspecify.annotations.NullMarked;
