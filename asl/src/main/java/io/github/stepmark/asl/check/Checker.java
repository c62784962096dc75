package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.read.Definition;
import io.github.stepmark.asl.read.Draft;
import io.github.stepmark.asl.write.DefinitionWriter;
import java.util.List;
import java.util.Set;

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
          new ProcessorModes(),
          new ItemReaders(),
          new ItemBatchers(),
          new ResultWriters(),
          new Operands(),
          new TimestampLiterals(),
          new Paths(),
          new TemplateFields(),
          new JsonataExpressions(),
          new UnassignedVariables(),
          new StaticTexts(),
          new OtherLanguageTexts(),
          new BareExpressions(),
          new Variables(),
          new VariableScopes(),
          new ChoiceRules(),
          new FailTexts(),
          new Sizes(),
          new ZeroTimes(),
          new Resources(),
          new ExpressResources(),
          new Integrations(),
          new ServiceParameters(),
          new TaskTokens(),
          new EndlessWaits(),
          new UnpassedRoles(),
          new ErrorNames(),
          new StatesAllPlacement(),
          new ShadowedHandlers());

  private Checker() {}

  /** What is wrong with {@code machine} as a Standard workflow, in the order of its text. */
  public static List<Diagnostic> check(StateMachine machine) {
    return check(machine, WorkflowType.STANDARD);
  }

  /** What is wrong with {@code machine} as a workflow of {@code type}. */
  public static List<Diagnostic> check(StateMachine machine, WorkflowType type) {
    return check(machine, Set.of(), type);
  }

  /**
   * What is wrong with {@code machine} as a workflow of {@code type}, but for what follows from
   * parts that it should have and lacks.
   *
   * @param lost the JSON pointers to these parts
   */
  public static List<Diagnostic> check(StateMachine machine, Set<String> lost, WorkflowType type) {
    Gaps gaps = new Gaps(lost);
    Diagnostics found = new Diagnostics();
    run(Walk.of(machine, gaps, type)).all().stream()
        .filter(one -> !follows(one, gaps))
        .forEach(found::add);
    ObjectNode tree = DefinitionWriter.tree(machine);
    Sizes.check(Json.pretty(tree), found);
    LoneSurrogates.check(tree, found);
    return found.inOrderOf(tree);
  }

  /**
   * What is wrong with a definition as a workflow of {@code type}: the mistakes of its text, and
   * what is wrong with that of it which could be read. Nothing is reported that follows from what
   * could not.
   */
  public static List<Diagnostic> check(Definition definition, WorkflowType type) {
    Draft draft = definition.draft();
    if (draft == null) {
      return definition.diagnostics();
    }
    Gaps gaps = new Gaps(draft.lost());
    Diagnostics all = new Diagnostics();
    definition.diagnostics().forEach(all::add);
    Sizes.check(draft.text(), all);
    JsonNode tree = draft.tree().toNode();
    LoneSurrogates.check(tree, all);
    run(Walk.of(draft.machine(), gaps, type)).all().stream()
        .filter(one -> !follows(one, gaps))
        .forEach(all::add);
    return all.isEmpty() ? List.of() : all.inOrderOf(tree);
  }

  /**
   * What is wrong with a state of which nothing else is known than its machine's query language;
   * the places are seen from the state.
   */
  public static List<Diagnostic> check(State state, QueryLanguage language, WorkflowType type) {
    Diagnostics found = run(Walk.of(state, language, type));
    ObjectNode tree = DefinitionWriter.tree(state);
    LoneSurrogates.check(tree, found);
    return found.inOrderOf(tree);
  }

  private static Diagnostics run(Walk walk) {
    Diagnostics found = new Diagnostics();
    CHECKS.forEach(check -> check.check(walk, found));
    return found;
  }

  /** Whether the finding comes of what could not be read there. */
  private static boolean follows(Diagnostic found, Gaps gaps) {
    boolean lacks = found.rule() == Rule.MISSING_FIELD || found.rule() == Rule.EMPTY_LIST;
    return gaps.cover(found.pointer()) || lacks && !gaps.membersOf(found.pointer()).isEmpty();
  }
}
