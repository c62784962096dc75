package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Presence;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates names with a dollar: variables of the expression stand before those of the machine, and
 * both before functions.
 */
record Names(Evaluator at) {

  private static final String STATES = "states";

  /** The function of the language that {@code $name} is, if no variable has that name. */
  static @Nullable BuiltIn builtIn(String name, Env env) {
    boolean assigned = env.assigns(name) && env.scope().variable(name).presence() != Presence.NEVER;
    return assigned || env.frame().owner(name) != null ? null : BuiltIn.named(name).orElse(null);
  }

  Value variable(Variable variable) {
    Env env = at.env();
    String name = variable.name();
    if (name.isEmpty()) {
      return env.isTop() ? Value.UNKNOWN : env.context();
    }
    if (name.equals("$")) {
      return Value.UNKNOWN; // the root, of which the checker says that there is none
    }
    Frame owner = env.frame().owner(name);
    if (owner != null) {
      return env.get(new Root.Local(owner, name));
    }
    if (name.equals(STATES)) {
      return States.all(env);
    }
    BuiltIn builtIn = builtIn(name, env);
    return builtIn == null
        ? ofScope(name, variable.range())
        : Value.of(new Functions.Native(builtIn));
  }

  private Value ofScope(String name, TextRange range) {
    Value value = at.env().get(new Root.OfScope(name));
    Member member = value.member();
    boolean shadows = BuiltIn.named(name).isPresent(); // which it is until it is assigned
    if (shadows && member.presence() != Presence.ALWAYS) {
      return Value.UNKNOWN;
    }
    Gap gap = Gap.ofVariable(name, member, range);
    if (at.mode() != Mode.STRICT) {
      return value.with(gap);
    }
    at.analysis().judge(Findings.Aspect.THERE, range, gap::report);
    return switch (member.presence()) {
      case NEVER -> Value.UNKNOWN;
      case ON_SOME_PATHS -> value.with(member.with(Presence.UNKNOWN));
      case ALWAYS, UNKNOWN, PERHAPS -> value;
    };
  }
}
