/**
 * Places the nodes of a directed graph in layers and draws its links from the top downwards, after
 * Sugiyama, Tagawa and Toda (1981). Knows sizes and numbers, nothing of states.
 */
@NullMarked
package io.github.stepmark.asl.diagram.layout;

import org.jspecify.annotations.NullMarked;
