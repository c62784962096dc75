package io.github.stepmark.asl.diagram.layout;

/**
 * A line to be drawn from node to node.
 *
 * @param from the index of the node at its tail
 * @param to the index of the node at its head; it may be the same
 * @param bundle long links with the same head and bundle run together before they reach it
 * @param straight whether it is to be straight before others are
 * @param label the room for its label, {@link Size#NONE} without
 */
public record Link(int from, int to, int bundle, boolean straight, Size label) {}
