package io.github.stepmark.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run of test classes by JUnit, as a build starts it. */
public final class Launch implements TestExecutionListener {

  private final Collection<String> passed = new ConcurrentLinkedQueue<>();
  private final Map<String, Throwable> failed = Collections.synchronizedMap(new LinkedHashMap<>());
  private final Collection<String> reported = new ConcurrentLinkedQueue<>();

  private Launch() {}

  /** Runs {@code classes}, coverage written to {@code directory}. */
  public static Launch of(Path directory, Map<String, String> parameters, Class<?>... classes) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(Arrays.stream(classes).map(type -> selectClass(type)).toList())
            .configurationParameter("stepmark.coverage.directory", directory.toString())
            .configurationParameters(parameters)
            .build();
    Launch launch = new Launch();
    Launcher launcher = LauncherFactory.create();
    launcher.execute(request, launch);
    return launch;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    result.getThrowable().ifPresent(thrown -> failed.put(test.getDisplayName(), thrown));
    if (test.isTest() && result.getThrowable().isEmpty()) {
      passed.add(test.getDisplayName());
    }
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    entry
        .getKeyValuePairs()
        .forEach((key, value) -> reported.add(test.getDisplayName() + ": " + key + ": " + value));
  }

  /** The names of the tests that passed. */
  public Collection<String> passed() {
    return passed;
  }

  /** What tests, or what contains tests, failed with, by name. */
  public Map<String, Throwable> failed() {
    return failed;
  }

  /** What was reported, behind the name of the test that it was reported of. */
  public Collection<String> reported() {
    return reported;
  }
}
