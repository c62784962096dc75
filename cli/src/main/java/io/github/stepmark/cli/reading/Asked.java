package io.github.stepmark.cli.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.cli.reading.Experiment.Problem;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the result of a task has to be so that nothing that reads it fails, on any way through the
 * definition. It is found by trial: a member is read where the flow of data finds something wrong
 * once the result lacks it, and is of the type that nothing is wrong with.
 */
public final class Asked {

  private static final Set<Kind> KINDS =
      EnumSet.of(Kind.BOOLEAN, Kind.NUMBER, Kind.STRING, Kind.ARRAY, Kind.OBJECT);

  /** So deep it is looked into results. */
  private static final int DEEPEST = 4;

  private final Experiment experiment;
  private final Places places;
  private final Shape full;

  private Asked(StateMachine machine, JsonNode definition, String task) {
    this.experiment = new Experiment(machine, definition, task);
    this.places = new Places(definition);
    this.full = full(places.names(experiment.states()));
  }

  private static Shape full(Set<String> names) {
    ObjectShape all = ObjectShape.ANY;
    for (String name : names.stream().limit(ObjectShape.MOST_MEMBERS / 2).toList()) {
      all = all.with(name, Member.of(Shape.anything()));
    }
    return Shape.object(all);
  }

  /**
   * The shape of what a task has to give: of {@code lambda:invoke}, what the function has to.
   * {@link Shape#anything()} where nothing asks for more.
   *
   * @param definition that of {@code machine}
   * @param task the pointer of the task's state
   */
  public static Shape ofResult(StateMachine machine, JsonNode definition, String task) {
    Asked asked = new Asked(machine, definition, task);
    Shape shape = asked.of(UnaryOperator.identity(), Set.of(), 0);
    return asked.experiment.isGivenUp() ? Shape.anything() : shape;
  }

  /**
   * What is asked of a part of the result.
   *
   * @param around makes a result of the part
   * @param where the pointers of the fields that read it
   */
  private Shape of(UnaryOperator<Shape> around, Set<String> where, int depth) {
    Taken judged = taken(around, where);
    Set<Kind> taken = judged.kinds();
    if (taken.contains(Kind.OBJECT) && depth < DEEPEST) {
      Map<String, Member> members = members(around, depth);
      if (!members.isEmpty()) {
        return Shape.object(ObjectShape.of(members, Shape.anything()));
      }
    }
    boolean isArray =
        taken.equals(Set.of(Kind.ARRAY))
            || taken.contains(Kind.ARRAY) && places.takeItems(judged.where()) && taken.size() < 3;
    if (isArray) {
      UnaryOperator<Shape> elements = part -> around.apply(Shape.arrayOf(part));
      return Shape.arrayOf(depth < DEEPEST ? of(elements, Set.of(), depth + 1) : Shape.anything());
    }
    if (taken.equals(EnumSet.of(Kind.NUMBER, Kind.STRING)) && places.takeSeconds(judged.where())) {
      return Shape.integer();
    }
    return taken.size() == 1 ? scalar(taken.iterator().next(), judged.where()) : Shape.anything();
  }

  /**
   * How a part is taken.
   *
   * @param kinds the types that it may be of without anything going wrong
   * @param where the pointers of the fields that read it, or what was made of it
   */
  private record Taken(Set<Kind> kinds, Set<String> where) {}

  private Shape scalar(Kind kind, Set<String> where) {
    return switch (kind) {
      case STRING -> places.takeTimes(where) ? Shape.timestamp() : Shape.text();
      case NUMBER -> places.takeWholeNumbers(where) ? Shape.integer() : Shape.number();
      default -> Shape.anything().only(kind);
    };
  }

  private Taken taken(UnaryOperator<Shape> around, Set<String> readers) {
    Shape any = around.apply(Shape.anything());
    Set<String> where = new LinkedHashSet<>(readers);
    Set<Kind> taken = EnumSet.noneOf(Kind.class);
    for (Kind kind : KINDS) {
      Shape one =
          around.apply(
              kind == Kind.ARRAY ? Shape.arrayOf(Shape.anything()) : Shape.anything().only(kind));
      Set<String> wrong = more(one, any, Shape.anything());
      if (wrong.isEmpty() && !readers.isEmpty()) {
        // What comes from elsewhere, of which nothing is known, would hide what is wrong.
        wrong = more(one, any, one);
        wrong.retainAll(readers);
      }
      if (wrong.isEmpty()) {
        taken.add(kind);
      }
      where.addAll(wrong);
    }
    return new Taken(taken, where);
  }

  /** The members that are read of a part, which may be an object. */
  private Map<String, Member> members(UnaryOperator<Shape> around, int depth) {
    Map<String, Set<String>> read = new LinkedHashMap<>();
    Set<String> tried = new LinkedHashSet<>();
    int before;
    do {
      before = read.size();
      ObjectShape closed = ObjectShape.EMPTY;
      for (String name : read.keySet()) {
        closed = closed.with(name, Member.of(Shape.anything()));
      }
      Set<String> wrong = withoutMore(around, closed);
      for (String name : places.names(wrong)) {
        if (tried.add(name)) {
          Set<String> where = withoutMore(around, ObjectShape.ANY.with(name, Member.NEVER));
          if (!where.isEmpty()) {
            read.put(name, where);
          }
        }
      }
    } while (read.size() > before);
    Map<String, Member> members = new LinkedHashMap<>();
    read.forEach((name, where) -> members.put(name, member(around, name, where, depth)));
    return members;
  }

  private Member member(UnaryOperator<Shape> around, String name, Set<String> where, int depth) {
    ObjectShape perhaps = ObjectShape.ANY.with(name, Member.perhaps(Shape.anything()));
    boolean isNeeded = !withoutMore(around, perhaps).isEmpty();
    UnaryOperator<Shape> there =
        part -> around.apply(Shape.object(ObjectShape.ANY.with(name, Member.of(part))));
    return new Member(
        of(there, where, depth + 1), isNeeded ? Presence.ALWAYS : Presence.PERHAPS, null);
  }

  /** Where something is wrong with {@code less} that is not with any object. */
  private Set<String> withoutMore(UnaryOperator<Shape> around, ObjectShape less) {
    Shape without = around.apply(Shape.object(less));
    Shape any = around.apply(Shape.object());
    Set<String> where = new LinkedHashSet<>();
    for (Shape others : List.of(Shape.anything(), around.apply(full))) {
      where.addAll(more(without, any, others));
    }
    return where;
  }

  /** The fields that something is wrong with that is not with what is usual. */
  private Set<String> more(Shape result, Shape usual, Shape others) {
    Set<Problem> problems = new LinkedHashSet<>(experiment.whereItGives(result, others));
    problems.removeAll(experiment.whereItGives(usual, others));
    Set<String> where = new LinkedHashSet<>();
    problems.forEach(problem -> where.add(places.ofRule(problem.pointer())));
    return where;
  }
}
