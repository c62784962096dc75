package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Naming;
import io.github.stepmark.asl.Placeholder;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.MachineSettings;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problems;
import io.github.stepmark.processor.problem.Severities;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads {@code @StateMachine}. */
final class SettingsReader {

  private SettingsReader() {}

  static MachineSettings read(
      TypeElement workflow, DslAnnotation machine, Options options, Problems problems) {
    String name = machine.says("name") ? machine.text("name") : workflow.getSimpleName().toString();
    Place place = machine.says("name") ? machine.place("name") : Place.of(workflow);
    ResourceNames.invalidity(name)
        .ifPresent(why -> problems.add(Mistake.INVALID_MACHINE_NAME, place, name, why));
    if (!options.isPartition()) {
      problems.add(Mistake.INVALID_PARTITION, Place.of(workflow), options.partition());
    }
    checkSeverity(Options.NOTES, options.notes(), workflow, problems);
    checkSeverity(Options.WARNINGS, options.warnings(), workflow, problems);
    String version = machine.text("version");
    if (machine.says("version") && !version.equals("1.0")) {
      problems.add(Mistake.INVALID_VERSION, machine.place("version"), version);
    }
    String prefix = machine.text("prefix");
    if (!prefix.isEmpty() && !SourceVersion.isIdentifier(prefix)) {
      problems.add(
          Mistake.INVALID_NAME,
          machine.place("prefix"),
          prefix,
          "type's beginning",
          "letters and digits alone");
    }
    return new MachineSettings(
        name,
        machine.textOrNull("comment"),
        queryLanguage(machine).orElse(null),
        machine.textOrNull("version"),
        machine.numberOrNull("timeoutSeconds"),
        machine.constant("type").equals("EXPRESS"),
        machine.constant("lambda").equals("INVOKE"),
        naming(machine.constant("names"), Naming.TITLE_CASE),
        naming(machine.constant("fields"), Naming.AS_WRITTEN),
        placeholders(machine, problems),
        options.isPartition() ? options.partition() : "aws",
        client(options, workflow, problems),
        DeploymentOptions.read(options.deployment(), Place.of(workflow), problems),
        place,
        machine.places(
            Map.of(
                "comment", "Comment",
                "timeoutSeconds", "TimeoutSeconds",
                "version", "Version",
                "queryLanguage", "QueryLanguage")));
  }

  private static Set<String> placeholders(DslAnnotation machine, Problems problems) {
    Set<String> names = new HashSet<>();
    for (Located<Object> written : machine.elements("placeholders")) {
      String name = written.value().toString();
      if (Placeholder.isName(name)) {
        names.add(name);
      } else {
        problems.add(Mistake.INVALID_PLACEHOLDER, written.place(), name);
      }
    }
    return names;
  }

  private static boolean client(Options options, TypeElement workflow, Problems problems) {
    String said = options.client();
    if (!said.equals("true") && !said.equals("false")) {
      problems.add(
          Mistake.INVALID_OPTION, Place.of(workflow), said, Options.CLIENT, "true or false");
    }
    return said.equals("true");
  }

  private static void checkSeverity(
      String option, String word, TypeElement workflow, Problems problems) {
    if (!Severities.words().contains(word)) {
      problems.add(
          Mistake.INVALID_SEVERITY,
          Place.of(workflow),
          word,
          option,
          String.join(", ", Severities.words()));
    }
  }

  /** {@code prefix}; none where it cannot begin a type's name, which is reported elsewhere. */
  static String prefix(DslAnnotation machine) {
    String prefix = machine.text("prefix");
    return SourceVersion.isIdentifier(prefix) ? prefix : "";
  }

  /** The language that {@code @StateMachine} or {@code @State} says. */
  static Optional<QueryLanguage> queryLanguage(DslAnnotation annotation) {
    String constant = annotation.constant("queryLanguage");
    return constant.isEmpty() ? Optional.empty() : Optional.of(QueryLanguage.valueOf(constant));
  }

  private static Naming naming(String constant, Naming otherwise) {
    return constant.isEmpty() ? otherwise : Naming.valueOf(constant);
  }
}
