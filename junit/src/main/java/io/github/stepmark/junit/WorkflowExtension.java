package io.github.stepmark.junit;

import io.github.stepmark.junit.coverage.Coverage;
import io.github.stepmark.junit.coverage.CoverageSettings;
import io.github.stepmark.runner.RunClock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Hands workflows and runners to tests; see {@link WorkflowTest}, which registers it. */
public final class WorkflowExtension implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(WorkflowExtension.class);

  /** For JUnit. */
  public WorkflowExtension() {}

  /** What a constructor is handed belongs to the test that the instance is made for. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == WorkflowRunner.class || Facade.is(type);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == WorkflowRunner.class) {
      return runner(context);
    }
    try {
      return Facade.of(type).fresh();
    } catch (IllegalArgumentException e) {
      throw new ParameterResolutionException(String.valueOf(e.getMessage()), e);
    }
  }

  private static WorkflowRunner runner(ExtensionContext context) {
    Coverage coverage = coverage(context);
    WorkflowRunner runner =
        new WorkflowRunner(
            coverage, line -> context.publishReportEntry("log", line.isBlank() ? "…" : line));
    Optional<WorkflowTest> said = annotation(context);
    return said.map(test -> runner.seed(test.seed()).clock(clock(test))).orElse(runner);
  }

  private static RunClock clock(WorkflowTest test) {
    if (test.realTime()) {
      return RunClock.real();
    }
    try {
      return RunClock.virtual(Instant.parse(test.start()));
    } catch (DateTimeParseException e) {
      throw new ParameterResolutionException(
          "@WorkflowTest(start = \"%s\") is no time; write one such as 2026-01-01T00:00:00Z."
              .formatted(test.start()),
          e);
    }
  }

  /** The one closest to the test: on its method, its class, or a class around that. */
  private static Optional<WorkflowTest> annotation(ExtensionContext context) {
    Optional<WorkflowTest> onMethod =
        AnnotationSupport.findAnnotation(context.getTestMethod(), WorkflowTest.class);
    if (onMethod.isPresent()) {
      return onMethod;
    }
    List<Class<?>> classes = new ArrayList<>(context.getEnclosingTestClasses());
    context.getTestClass().ifPresent(classes::add);
    for (int i = classes.size() - 1; i >= 0; i--) {
      Optional<WorkflowTest> onClass =
          AnnotationSupport.findAnnotation(classes.get(i), WorkflowTest.class);
      if (onClass.isPresent()) {
        return onClass;
      }
    }
    return Optional.empty();
  }

  /** That of all tests of the JVM: JUnit closes it after the last one. */
  @SuppressWarnings("deprecation") // Its successor came with JUnit 6.
  private static Coverage coverage(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            Coverage.class,
            key -> new Coverage(CoverageSettings.of(context::getConfigurationParameter)),
            Coverage.class);
  }
}
