package io.github.stepmark.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * Who may know whom. The rules for all modules stand here, since the example alone sees them all;
 * {@code docs/architecture.md} has them in words.
 */
class ArchitectureTest {

  private static final JavaClasses STEPMARK =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("test-classes"))
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("io.github.stepmark");

  private static final String[] NOTHING_BUT_JAVA = {"java..", "org.jspecify.."};

  private static final String JACKSON = "com.fasterxml.jackson..";

  private static final String LAMBDA_CORE = "com.amazonaws.services.lambda.runtime..";

  private static void only(String module, String... others) {
    ArchRule rule =
        classes()
            .that()
            .resideInAPackage(module)
            .should()
            .onlyDependOnClassesThat(
                resideInAPackage(module)
                    .or(resideInAnyPackage(NOTHING_BUT_JAVA))
                    .or(resideInAnyPackage(others)));
    rule.check(STEPMARK);
  }

  @Test
  void theAnnotationsKnowNobody() {
    only("io.github.stepmark");
  }

  @Test
  void theLanguageKnowsJsonAlone() {
    only("io.github.stepmark.asl..", JACKSON);
  }

  @Test
  void theLanguagesModelKnowsNobodyWhoReadsChecksOrWritesIt() {
    noClasses()
        .that()
        .resideInAPackage("io.github.stepmark.asl")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.stepmark.asl.*")
        .check(STEPMARK);
    slices().matching("io.github.stepmark.asl.(*)..").should().beFreeOfCycles().check(STEPMARK);
  }

  @Test
  void whatRunsOnLambdaKnowsNoOtherModule() {
    only("io.github.stepmark.lambda..", LAMBDA_CORE, "com.google.gson.stream..", "com.google.gson");
  }

  @Test
  void whoCallsADeployedWorkflowKnowsItsPayloadsAndAwssClientAlone() {
    only(
        "io.github.stepmark.client..",
        "io.github.stepmark.lambda..",
        "software.amazon.awssdk.services.sfn..");
  }

  @Test
  void theRunnerKnowsTheLanguageAndNoJavaWorkflow() {
    only(
        "io.github.stepmark.runner..",
        "io.github.stepmark.asl..",
        JACKSON,
        LAMBDA_CORE,
        "com.jayway.jsonpath..",
        "com.dashjoin.jsonata..");
  }

  @Test
  void noTwoPartsOfTheRunnerKnowEachOtherBothWays() {
    slices().matching("io.github.stepmark.(runner..)").should().beFreeOfCycles().check(STEPMARK);
  }

  @Test
  void onlyExecutionsAndWhatRunsThemKnowExecutions() {
    noClasses()
        .that()
        .resideInAPackage("io.github.stepmark.runner.*..")
        .and()
        .resideOutsideOfPackage("io.github.stepmark.runner.mock..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.stepmark.runner")
        .check(STEPMARK);
  }

  @Test
  void threadsOfHandlersKnowNothingButThreads() {
    only("io.github.stepmark.runner.handler..");
  }

  @Test
  void visitsAreMadeOfTheHistoryAlone() {
    only(
        "io.github.stepmark.runner.visit..",
        "io.github.stepmark.runner.history",
        "io.github.stepmark.asl..",
        JACKSON);
  }

  @Test
  void testsKnowTheRunnerAndJUnitAndNoLibraryOfAssertions() {
    only(
        "io.github.stepmark.junit..",
        "io.github.stepmark.runner",
        "io.github.stepmark.runner.history",
        "io.github.stepmark.runner.visit",
        "io.github.stepmark.asl..",
        JACKSON,
        LAMBDA_CORE,
        "org.junit.jupiter.api..",
        "org.junit.platform.commons..",
        "org.opentest4j..");
  }

  @Test
  void coverageKnowsNothingOfTests() {
    only(
        "io.github.stepmark.junit.coverage..",
        "io.github.stepmark.runner.history",
        "io.github.stepmark.asl..",
        JACKSON);
  }

  @Test
  void whatAStateComputesKnowsNoExecution() {
    only(
        "io.github.stepmark.runner.query..",
        "io.github.stepmark.asl..",
        JACKSON,
        "com.jayway.jsonpath..",
        "com.dashjoin.jsonata..");
    slices()
        .matching("io.github.stepmark.runner.query.(*)..")
        .should()
        .beFreeOfCycles()
        .check(STEPMARK);
  }

  @Test
  void whatReadsAndWritesDatasetsKnowsNoExecution() {
    only("io.github.stepmark.runner.items..", "io.github.stepmark.asl..", JACKSON);
  }

  @Test
  void theProcessorKnowsAnnotationsByNameAndTheLanguage() {
    only(
        "io.github.stepmark.processor..",
        "io.github.stepmark.asl..",
        JACKSON,
        "com.squareup.javapoet..",
        "com.google.auto.service..",
        "javax.annotation.processing..",
        "javax.lang.model..",
        "javax.tools..",
        "com.sun.source..");
  }

  @Test
  void onlyReadersLookIntoSource() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.github.stepmark.processor.model..", "io.github.stepmark.processor.lower..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("javax\\.lang\\.model\\.(type|util)\\..*|.*\\.\\w*Element|.*Mirror")
        .check(STEPMARK);
  }

  @Test
  void dataFlowsOneWayThroughTheProcessor() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.github.stepmark.processor.model..",
            "io.github.stepmark.processor.problem..",
            "io.github.stepmark.processor.lower..",
            "io.github.stepmark.processor.write..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.github.stepmark.processor.read..", "io.github.stepmark.processor")
        .check(STEPMARK);
    slices()
        .matching("io.github.stepmark.processor.(*)..")
        .should()
        .beFreeOfCycles()
        .check(STEPMARK);
  }

  /** Jackson makes a mapper for it, of over 300 classes that nothing else needs (decision 0019). */
  @Test
  void noCompilationMakesAMapper() {
    noClasses()
        .that()
        .resideInAnyPackage("io.github.stepmark.asl..", "io.github.stepmark.processor..")
        .and()
        .haveSimpleNameNotEndingWith("TreeWriter") // of a node that no text is parsed to
        .should()
        .callMethodWhere(
            target(owner(assignableTo("com.fasterxml.jackson.databind.JsonNode")))
                .and(target(name("toString"))))
        .check(STEPMARK);
    noClasses()
        .that()
        .resideInAPackage("io.github.stepmark.processor..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo("com.fasterxml.jackson.databind.ObjectMapper")
        .check(STEPMARK);
  }

  @Test
  void onlyOneClassPrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.stepmark.processor.problem..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("javax.annotation.processing.Messager")
        .check(STEPMARK);
  }
}
