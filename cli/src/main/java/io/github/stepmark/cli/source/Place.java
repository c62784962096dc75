package io.github.stepmark.cli.source;

/**
 * A stretch of a text that starts on a line.
 *
 * @param line from 1
 * @param column of its first character, in {@code char}s from 1
 * @param length in {@code char}s; it may reach over the end of the line
 */
public record Place(int line, int column, int length) {}
