package io.github.stepmark.asl.flow.jsonpath;

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

  private boolean gathers;
  private Shape from = Shape.nothing();
  private String name = "";

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
    boolean one = child.selectors().size() == 1;
    Selector selector = child.selectors().get(0);
    boolean single = one && selector.match(new IsSingle());
    name = single ? selector.match(new SelectorName()) : "";
    if (single && !gathers) {
      return selector.match(new Selected(from));
    }
    Shape all = gathers ? Reading.elements(from) : from;
    boolean several = !one && !gathers && child.selectors().get(0).match(new IsName());
    if (several) {
      return Member.UNKNOWN; // the library makes one object of several members
    }
    gathers = true;
    return Member.of(
        Shape.arrayOf(
            Shape.either(
                child.selectors().stream().map(each -> each.match(new Gathered(all))).toList())));
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

  /** Whether a step leads to one node. */
  record IsSingleStep() implements PathStep.Cases<Boolean> {
    @Override
    public Boolean child(Child child) {
      return child.selectors().size() == 1 && child.selectors().get(0).match(new IsSingle());
    }

    @Override
    public Boolean descendants(Descendants descendants) {
      return false;
    }

    @Override
    public Boolean call(Call call) {
      return true;
    }
  }

  /** Whether a selector names one node. */
  private record IsSingle() implements Selector.Cases<Boolean> {
    @Override
    public Boolean name(Selector.Name name) {
      return true;
    }

    @Override
    public Boolean index(Selector.Index index) {
      return true;
    }

    @Override
    public Boolean slice(Selector.Slice slice) {
      return false;
    }

    @Override
    public Boolean wildcard(Selector.Wildcard wildcard) {
      return false;
    }

    @Override
    public Boolean filter(Selector.Filter filter) {
      return false;
    }
  }

  private record IsName() implements Selector.Cases<Boolean> {
    @Override
    public Boolean name(Selector.Name name) {
      return true;
    }

    @Override
    public Boolean index(Selector.Index index) {
      return false;
    }

    @Override
    public Boolean slice(Selector.Slice slice) {
      return false;
    }

    @Override
    public Boolean wildcard(Selector.Wildcard wildcard) {
      return false;
    }

    @Override
    public Boolean filter(Selector.Filter filter) {
      return false;
    }
  }

  private record SelectorName() implements Selector.Cases<String> {
    @Override
    public String name(Selector.Name name) {
      return name.value();
    }

    @Override
    public String index(Selector.Index index) {
      return "[" + index + "]";
    }

    @Override
    public String slice(Selector.Slice slice) {
      return "";
    }

    @Override
    public String wildcard(Selector.Wildcard wildcard) {
      return "";
    }

    @Override
    public String filter(Selector.Filter filter) {
      return "";
    }
  }

  /** What one node leads to. */
  private record Selected(Shape from) implements Selector.Cases<Member> {
    @Override
    public Member name(Selector.Name name) {
      return Reading.member(from, name.value());
    }

    @Override
    public Member index(Selector.Index index) {
      return Reading.element(from, index.value());
    }

    @Override
    public Member slice(Selector.Slice slice) {
      return Member.UNKNOWN;
    }

    @Override
    public Member wildcard(Selector.Wildcard wildcard) {
      return Member.UNKNOWN;
    }

    @Override
    public Member filter(Selector.Filter filter) {
      return Member.UNKNOWN;
    }
  }

  /** What any of the nodes {@code from} leads to. */
  private record Gathered(Shape from) implements Selector.Cases<Shape> {
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
      return Reading.children(from).or(from.only(Kind.OBJECT));
    }
  }
}
