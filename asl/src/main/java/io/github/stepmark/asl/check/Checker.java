package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.write.DefinitionWriter;
import java.util.List;

/** Checks a definition: what AWS refuses at creation, and what it only finds at run time. */
public final class Checker {

  private static final List<Check> CHECKS =
      List.of(
          new StateNames(),
          new Labels(),
          new MissingTargets(),
          new UnreachableStates(),
          new Endings(),
          new EmptyLists(),
          new UnsupportedFields(),
          new QueryLanguages(),
          new NumberRanges(),
          new Words(),
          new Heartbeats(),
          new ResultWriters(),
          new Operands(),
          new TimestampLiterals(),
          new Paths(),
          new TemplateFields(),
          new JsonataExpressions(),
          new Variables(),
          new Resources(),
          new ExpressResources(),
          new StatesAllPlacement(),
          new ShadowedHandlers());

  private Checker() {}

  /**
   * What is wrong with {@code machine} as a Standard workflow, in the order in which it is written.
   */
  public static List<Diagnostic> check(StateMachine machine) {
    return check(machine, WorkflowType.STANDARD);
  }

  /** What is wrong with {@code machine} as a workflow of {@code type}. */
  public static List<Diagnostic> check(StateMachine machine, WorkflowType type) {
    Walk walk = new Walk(machine, type);
    Diagnostics found = new Diagnostics();
    CHECKS.forEach(check -> check.check(walk, found));
    return found.inOrderOf(DefinitionWriter.tree(machine));
  }
}
