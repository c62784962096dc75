package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Wait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the node of a state. */
final class NodeReader implements State.Cases<Node> {

  private final String pointer;
  private final String name;

  /**
   * @param pointer where the state stands
   */
  NodeReader(String pointer, String name) {
    this.pointer = pointer;
    this.name = name;
  }

  @Override
  public Node task(Task task) {
    List<String> details = new ArrayList<>();
    ServiceLabel.of(task.resource()).ifPresent(details::add);
    return node(NodeKind.TASK, details, task.retry(), List.of());
  }

  @Override
  public Node pass(Pass pass) {
    return node(NodeKind.PASS, List.of(), null, List.of());
  }

  @Override
  public Node wait(Wait wait) {
    return node(NodeKind.WAIT, List.of(ValueLabels.until(wait.until())), null, List.of());
  }

  @Override
  public Node choice(Choice choice) {
    return node(NodeKind.CHOICE, List.of(), null, List.of());
  }

  @Override
  public Node succeed(Succeed succeed) {
    return node(NodeKind.SUCCEED, List.of(), null, List.of());
  }

  @Override
  public Node fail(Fail fail) {
    return node(NodeKind.FAIL, ValueLabels.error(fail.error()), null, List.of());
  }

  @Override
  public Node parallel(Parallel parallel) {
    List<Cluster> branches = new ArrayList<>();
    String at = Pointer.member(pointer, "Branches");
    for (int i = 0; i < parallel.branches().size(); i++) {
      branches.add(ClusterReader.read(Pointer.element(at, i), parallel.branches().get(i).graph()));
    }
    return node(NodeKind.PARALLEL, List.of(), parallel.retry(), branches);
  }

  @Override
  public Node map(MapState map) {
    MapState.ItemProcessor processor = map.processor();
    String at = Pointer.member(pointer, processor.iterator() ? "Iterator" : "ItemProcessor");
    Cluster cluster = ClusterReader.read(at, processor.graph());
    return node(NodeKind.MAP, ValueLabels.items(map), map.retry(), List.of(cluster));
  }

  private Node node(
      NodeKind kind, List<String> details, @Nullable List<Retrier> retry, List<Cluster> clusters) {
    List<Node.Detail> all = new ArrayList<>();
    details.forEach(detail -> all.add(Node.Detail.of(detail)));
    if (retry != null) {
      String at = Pointer.member(pointer, "Retry");
      for (int i = 0; i < retry.size(); i++) {
        all.add(new Node.Detail(retry(retry.get(i)), Pointer.element(at, i)));
      }
    }
    return new Node(pointer, kind, name, all, clusters);
  }

  private static String retry(Retrier retrier) {
    String errors = ErrorNames.of(retrier.errorEquals());
    Long attempts = retrier.maxAttempts();
    if (attempts != null && attempts == 0) {
      return "no retry: " + errors;
    }
    return "retry " + (attempts == null ? 3 : attempts) + "×: " + errors;
  }
}
