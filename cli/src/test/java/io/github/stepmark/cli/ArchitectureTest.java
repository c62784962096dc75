package io.github.stepmark.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Here and not beside the rules for the other modules, since none of those sees this one. */
class ArchitectureTest {

  private static final JavaClasses CLI =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.stepmark.cli");

  @Test
  void theCommandKnowsTheLanguageAndItsRunnerAndNoOtherModule() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.github.stepmark.cli..",
            "io.github.stepmark.asl..",
            "io.github.stepmark.runner..",
            "com.fasterxml.jackson..",
            "picocli..",
            "org.snakeyaml.engine..",
            "javax.lang.model..",
            "java..",
            "org.jspecify..")
        .check(CLI);
  }

  @Test
  void whatReadsNeitherChecksNorPrints() {
    noClasses()
        .that()
        .resideInAPackage("io.github.stepmark.cli.source..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.stepmark.cli",
            "io.github.stepmark.asl.check..",
            "io.github.stepmark.asl.read..",
            "picocli..")
        .check(CLI);
  }

  @Test
  void whatFindsHowResultsAreReadKnowsTheLanguageAlone() {
    noClasses()
        .that()
        .resideInAPackage("io.github.stepmark.cli.reading..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.stepmark.cli",
            "io.github.stepmark.cli.java..",
            "io.github.stepmark.cli.source..",
            "io.github.stepmark.runner..",
            "picocli..")
        .check(CLI);
  }

  @Test
  void whatWritesJavaKnowsTheLanguageAlone() {
    noClasses()
        .that()
        .resideInAPackage("io.github.stepmark.cli.java..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.stepmark.cli",
            "io.github.stepmark.cli.source..",
            "io.github.stepmark.runner..",
            "picocli..")
        .check(CLI);
  }
}
