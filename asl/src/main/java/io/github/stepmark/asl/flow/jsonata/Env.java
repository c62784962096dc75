package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.flow.scope.Scope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an expression can read.
 *
 * @param context {@code $}; there is none at the top of an expression
 * @param refined what has been found out of some of it by conditions
 */
record Env(Scope scope, Frame frame, Value context, Map<Root, Value> refined) {

  private static final Root CONTEXT = new Root.Context();

  /** No context value. Differs from one that is undefined. */
  private static final Value TOP = Value.UNDEFINED.with(Lists.BUILT);

  static Env of(Scope scope, Frame frame) {
    return new Env(scope, frame, TOP, Map.of());
  }

  /** The same for another context value. */
  Env at(Value context) {
    return new Env(scope, frame, context, refined);
  }

  /** The same with the variables of {@code frame}. */
  Env in(Frame frame) {
    return new Env(scope, frame, context, refined);
  }

  /** Whether there is no context value, as at the top of an expression. */
  boolean isTop() {
    return context.equals(TOP);
  }

  /** Whether a state assigns the variable, as far as is known. */
  boolean assigns(String variable) {
    return scope.variables().known().containsKey(variable)
        || scope.variables().somewhere().containsKey(variable);
  }

  Value get(Root root) {
    Value known = refined.get(root);
    return known == null ? root.original(this) : known;
  }

  /** What conditions have told of {@code root}; {@code null} where none did. */
  @Nullable Value known(Root root) {
    return refined.get(root);
  }

  /** The same, with more known of {@code root}. */
  Env with(Root root, Value value) {
    if (root.equals(CONTEXT)) {
      return at(value);
    }
    Map<Root, Value> more = new HashMap<>(refined);
    more.put(root, value);
    return new Env(scope, frame, context, more);
  }

  /** What is known where this or {@code other} holds, which differ in what is refined. */
  Env or(Env other) {
    Set<Root> roots = new HashSet<>(refined.keySet());
    roots.addAll(other.refined.keySet());
    Map<Root, Value> both = new HashMap<>();
    for (Root root : roots) {
      boolean inBoth = refined.containsKey(root) && other.refined.containsKey(root);
      if (inBoth || root.indexed() == null) {
        both.put(root, get(root).or(other.get(root)));
      }
    }
    Value either = context.equals(other.context) ? context : context.or(other.context);
    return new Env(scope, frame, either, both);
  }
}
