/**
 * The {@code stepmark} command. Arguments become definitions in {@code source}; here these are
 * checked or drawn, and what came of it is printed.
 */
@NullMarked
package io.github.stepmark.cli;

import org.jspecify.annotations.NullMarked;
