package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Lambda;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The evaluation of one expression: its bounds, and what was found. */
final class Analysis {

  /** So many parts are evaluated before nothing more is concluded. */
  private static final int MOST_EVALUATIONS = 50_000;

  /** So many elements are looked at by themselves. */
  private static final int MOST_ELEMENTS = 1_000;

  /** So many functions call each other. */
  private static final int MOST_CALLS = 30;

  /** What is longer is not repeated in a message. */
  private static final int LONGEST_WRITTEN = 60;

  private final Findings findings = new Findings();
  private final Set<Lambda> running = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Lambda> escaped = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final Map<Expression, Looked> looked = new IdentityHashMap<>();
  private final @Nullable String text;
  private final boolean tuples;
  private int left = MOST_EVALUATIONS;
  private int elements = MOST_ELEMENTS;

  /**
   * @param text the expression; {@code null} where it is not known
   * @param tuples whether paths of the expression look back at where values were taken from
   */
  Analysis(@Nullable String text, boolean tuples) {
    this.text = text;
    this.tuples = tuples;
  }

  /** The expression; {@code null} where it is not known. */
  @Nullable String text() {
    return text;
  }

  /** What stands at {@code range}, or {@code otherwise} where that is too long for a message. */
  String written(TextRange range, String otherwise) {
    String written = text == null ? "" : range.of(text).strip();
    return written.isEmpty() || written.length() > LONGEST_WRITTEN || written.contains("\n")
        ? otherwise
        : written;
  }

  /** What was found of a condition when it was last looked at. */
  private record Looked(Env env, Branching branches) {}

  /** As {@code look} says, which is not asked again for the same data: chains would take long. */
  Branching branches(Expression condition, Env env, Supplier<Branching> look) {
    Looked last = looked.get(condition);
    if (last != null && last.env == env) {
      return last.branches;
    }
    Branching branches = look.get();
    looked.put(condition, new Looked(env, branches));
    return branches;
  }

  boolean hasTuples() {
    return tuples;
  }

  /** Whether one more part may be evaluated. */
  boolean spend() {
    return --left > 0;
  }

  /** Whether that many more elements of tuples may be looked at by themselves. */
  boolean spendOn(int more) {
    elements -= more;
    return elements > 0;
  }

  private boolean isExhausted() {
    return left <= 0;
  }

  /** Whether a call of {@code function} may be evaluated; one that calls itself is not. */
  boolean enter(Lambda function) {
    return running.size() < MOST_CALLS && running.add(function);
  }

  void leave(Lambda function) {
    running.remove(function);
  }

  /** Takes a function that may be called with whatever. */
  void escape(Lambda function, Runnable call) {
    if (escaped.add(function)) {
      later.add(call);
    }
  }

  /** Does what was put off. */
  void finish() {
    while (!later.isEmpty() && !isExhausted()) {
      later.remove().run();
    }
  }

  void judge(Findings.Aspect aspect, TextRange range, Consumer<Problems> judgement) {
    findings.judge(aspect, range, judgement);
  }

  /** Reports what was found, unless not all was looked at; answers with where. */
  Set<TextRange> report(Problems problems) {
    return isExhausted() ? Set.of() : findings.report(problems);
  }
}
