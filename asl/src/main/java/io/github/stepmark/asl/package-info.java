/**
 * The Amazon States Language (ASL) as immutable Java values: {@link
 * io.github.stepmark.asl.StateMachine} and what it is made of, read from JSON, checked and written
 * back. Knows nothing of Java handlers or of compilers.
 */
@NullMarked
package io.github.stepmark.asl;

import org.jspecify.annotations.NullMarked;
