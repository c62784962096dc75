package io.github.stepmark.asl.diagram.layout;

import java.util.Arrays;

/** The neighbours within layers, by the block that the left one is in. */
final class Pairs {

  private final int[] lefts;
  private final int[] rights;
  private final int[][] byBlock;
  private final Alignment alignment;

  Pairs(int vertices, int[] lefts, int[] rights, Alignment alignment) {
    this.lefts = lefts;
    this.rights = rights;
    this.alignment = alignment;
    int[] counts = new int[vertices];
    for (int left : lefts) {
      counts[alignment.root(left)]++;
    }
    byBlock = new int[vertices][];
    for (int v = 0; v < vertices; v++) {
      byBlock[v] = new int[counts[v]];
    }
    for (int pair = lefts.length - 1; pair >= 0; pair--) {
      int root = alignment.root(lefts[pair]);
      byBlock[root][--counts[root]] = pair;
    }
  }

  int left(int pair) {
    return lefts[pair];
  }

  int right(int pair) {
    return rights[pair];
  }

  int[] startingAt(int root) {
    return byBlock[root];
  }

  /**
   * The blocks, each after those left of it. Aligned vertices never cross, so there is no circle.
   *
   * @param waiting how many pairs each block ends; used up
   */
  int[] leftToRight(int[] waiting) {
    int[] order = new int[byBlock.length];
    int size = 0;
    for (int v = 0; v < order.length; v++) {
      if (alignment.root(v) == v && waiting[v] == 0) {
        order[size++] = v;
      }
    }
    for (int i = 0; i < size; i++) {
      for (int pair : byBlock[order[i]]) {
        int other = alignment.root(rights[pair]);
        if (--waiting[other] == 0) {
          order[size++] = other;
        }
      }
    }
    return Arrays.copyOf(order, size);
  }
}
