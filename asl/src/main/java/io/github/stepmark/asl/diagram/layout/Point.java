package io.github.stepmark.asl.diagram.layout;

/** A place; {@code y} grows downwards. */
public record Point(double x, double y) {}
