package io.github.stepmark.asl.flow.jsonpath;

import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.path.PathStep;
import io.github.stepmark.asl.path.PathStep.Call;
import io.github.stepmark.asl.path.PathStep.Child;
import io.github.stepmark.asl.path.PathStep.Descendants;
import io.github.stepmark.asl.path.Selector;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Shape;

/** What each step of a path leads to. Once a step may find many nodes, all that follow gather. */
final class PathStepShapes implements PathStep.Cases<Member> {

  private final Problems problems;
  private boolean gathers;
  private Shape from = Shape.nothing();
  private String name = "";

  /**
   * @param problems who is told of filters that never hold
   */
  PathStepShapes(Problems problems) {
    this.problems = problems;
  }

  PathStepShapes from(Shape from) {
    this.from = from;
    return this;
  }

  /** Whether the path may find any number of nodes, so that it never fails to find one. */
  boolean gathers() {
    return gathers;
  }

  /** What the last step has looked for, as a message names it. */
  String name() {
    return name;
  }

  @Override
  public Member child(Child child) {
    NodeName one = NodeName.of(child);
    name = one == null ? "" : one.toString();
    if (gathers) {
      return gathered(child, Reading.elements(from));
    }
    if (one != null) {
      return one.in(from);
    }
    NodeName first = NodeName.of(child.selectors().get(0));
    return first != null && first.member() != null
        ? Member.UNKNOWN // the library makes one object of several members
        : gathered(child, from);
  }

  private Member gathered(Child child, Shape all) {
    Shape tuple = TupleNodes.of(child.selectors(), from, gathers);
    gathers = true;
    Shape element =
        Shape.either(
            child.selectors().stream()
                .map(each -> each.match(new Gathered(all, problems)))
                .toList());
    return Member.of(tuple != null ? tuple : Shape.arrayOf(element));
  }

  @Override
  public Member descendants(Descendants descendants) {
    gathers = true;
    return Member.of(Shape.arrayOf(Shape.anything()));
  }

  @Override
  public Member call(Call call) {
    gathers = true;
    return switch (call.function()) {
      case "length", "size" ->
          from.isOnly(Kind.ARRAY) ? Member.of(Shape.integer()) : Member.UNKNOWN;
      default -> Member.UNKNOWN;
    };
  }

  /** Whether a step may lead to several nodes. */
  record MayFindMany() implements PathStep.Cases<Boolean> {
    @Override
    public Boolean child(Child child) {
      return NodeName.of(child) == null;
    }

    @Override
    public Boolean descendants(Descendants descendants) {
      return true;
    }

    @Override
    public Boolean call(Call call) {
      return false;
    }
  }

  /** What any of the nodes {@code from} leads to. */
  private record Gathered(Shape from, Problems problems) implements Selector.Cases<Shape> {
    @Override
    public Shape name(Selector.Name name) {
      return Reading.member(from, name.value()).shape();
    }

    @Override
    public Shape index(Selector.Index index) {
      return Reading.element(from, index.value()).shape();
    }

    @Override
    public Shape slice(Selector.Slice slice) {
      return Reading.elements(from);
    }

    @Override
    public Shape wildcard(Selector.Wildcard wildcard) {
      return Reading.children(from);
    }

    @Override
    public Shape filter(Selector.Filter filter) {
      // Of an array the elements are tried, of an object it itself.
      Shape tried = Reading.children(from).or(from.only(Kind.OBJECT));
      NonePasses.report(filter, tried, problems);
      return Filtered.of(filter.condition(), tried);
    }
  }
}
