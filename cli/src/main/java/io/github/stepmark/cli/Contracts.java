package io.github.stepmark.cli;

import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.contract.Contract;
import io.github.stepmark.asl.flow.Facts;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.cli.source.DefinitionSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What others rely on in a definition: {@code contract.json} beside a definition that the processor
 * emitted, which knows the types of the functions, else what the definition itself says.
 */
final class Contracts {

  private static final Pattern FOLDER = Pattern.compile(".*/([^/]+)/statemachine[.]json");

  private Contracts() {}

  /**
   * That of {@code machine}, which was read from {@code source}.
   *
   * @param type the workflow's type where nothing says it
   * @throws IllegalArgumentException if what stands beside it is no contract
   */
  static Contract of(DefinitionSource source, StateMachine machine, WorkflowType type) {
    String emitted = source.source().contract();
    if (emitted == null) {
      WorkflowType known = source.type() == null ? type : source.type();
      return Contract.of(machine, known, Facts.NONE, Flow.of(machine, Facts.NONE));
    }
    try {
      return Contract.fromJson(Json.parse(emitted));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "contract.json beside " + source.name() + ": " + e.getMessage(), e);
    }
  }

  /** What the machine is called: the folder of an emitted definition, else its source. */
  static String name(DefinitionSource source) {
    Matcher emitted = FOLDER.matcher(source.name());
    return isNamed(source) && emitted.matches() ? emitted.group(1) : source.name();
  }

  /** Those of {@code found} that are called {@code name}, or were read from there. */
  static List<DefinitionSource> called(String name, List<DefinitionSource> found) {
    return found.stream()
        .filter(each -> each.name().equals(name) || name(each).equals(name))
        .toList();
  }

  /** Whether {@link #name} is the machine's, rather than that of where it was read from. */
  static boolean isNamed(DefinitionSource source) {
    return source.source().contract() != null && FOLDER.matcher(source.name()).matches();
  }
}
