/**
 * The Amazon States Language (ASL) as immutable Java values: {@link
 * io.github.stepmark.asl.StateMachine} and what it is made of; {@code read}, {@code check} and
 * {@code write} have what is done with it. Knows nothing of Java handlers or of compilers.
 */
@NullMarked
package io.github.stepmark.asl;

import org.jspecify.annotations.NullMarked;
