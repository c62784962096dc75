package app;

import io.github.stepmark.*;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@StateMachine
class Collections {

  record Item(String name) {}

  record Everything(
      List<String> list,
      Set<Integer> set,
      Collection<Item> collection,
      String[] array,
      int[] ints,
      int[][] grid,
      char[] letters,
      double[][][] cube,
      List<int[]> rows,
      List<List<Item>> nested,
      Item[] items,
      List<Item>[] lists,
      List<? extends Item> wild,
      List<?> anything) {}

  @ResultPath("$.collection")
  @Next("everything")
  List<? extends Item> wild(List<? extends Item> some, String... more) {
    return some;
  }

  @Next("lists")
  Everything everything(@Input Everything everything) {
    return everything;
  }

  @Next("arrays")
  List<Item> lists(@Input Everything everything) {
    return List.of();
  }

  @Next("grid")
  Item[] arrays(@Input List<Item> items) {
    return items.toArray(new Item[0]);
  }

  @End
  int[][] grid(@Input Item... items) {
    return new int[0][];
  }
}
