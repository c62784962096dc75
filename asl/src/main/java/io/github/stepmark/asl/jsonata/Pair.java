package io.github.stepmark.asl.jsonata;

/**
 * A member of an object constructor or a grouping.
 *
 * @param key gives its name, a string
 * @param value gives its value
 */
public record Pair(Expression key, Expression value) {}
