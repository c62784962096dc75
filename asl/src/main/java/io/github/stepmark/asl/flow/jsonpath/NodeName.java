package io.github.stepmark.asl.flow.jsonpath;

import io.github.stepmark.asl.path.PathStep;
import io.github.stepmark.asl.path.Selector;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The one node that a step or a selector names.
 *
 * @param member the member's name; {@code null} for an element
 * @param index the element's index
 */
record NodeName(@Nullable String member, int index) {

  /** What {@code step} names; {@code null} where it may lead to several nodes, or computes one. */
  static @Nullable NodeName of(PathStep step) {
    return step.match(new OfStep());
  }

  /** What {@code selector} names; {@code null} where it may take several nodes. */
  static @Nullable NodeName of(Selector selector) {
    return selector.match(new OfSelector());
  }

  /** What it is in {@code from}. */
  Member in(Shape from) {
    return member == null ? Reading.element(from, index) : Reading.member(from, member);
  }

  /** As a message names it. */
  @Override
  public String toString() {
    return member == null ? "[" + index + "]" : member;
  }

  private record OfStep() implements PathStep.Cases<@Nullable NodeName> {
    @Override
    public @Nullable NodeName child(PathStep.Child child) {
      return child.selectors().size() == 1 ? of(child.selectors().get(0)) : null;
    }

    @Override
    public @Nullable NodeName descendants(PathStep.Descendants descendants) {
      return null;
    }

    @Override
    public @Nullable NodeName call(PathStep.Call call) {
      return null;
    }
  }

  private record OfSelector() implements Selector.Cases<@Nullable NodeName> {
    @Override
    public NodeName name(Selector.Name name) {
      return new NodeName(name.value(), 0);
    }

    @Override
    public NodeName index(Selector.Index index) {
      return new NodeName(null, index.value());
    }

    @Override
    public @Nullable NodeName slice(Selector.Slice slice) {
      return null;
    }

    @Override
    public @Nullable NodeName wildcard(Selector.Wildcard wildcard) {
      return null;
    }

    @Override
    public @Nullable NodeName filter(Selector.Filter filter) {
      return null;
    }
  }
}
