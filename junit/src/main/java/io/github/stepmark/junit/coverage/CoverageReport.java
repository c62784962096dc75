package io.github.stepmark.junit.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what was counted: a file and a page for each machine, and a summary on standard output.
 */
final class CoverageReport {

  private final CoverageSettings settings;

  CoverageReport(CoverageSettings settings) {
    this.settings = settings;
  }

  void write(List<MachineCoverage> machines) {
    if (!settings.enabled()) {
      return;
    }
    Map<String, Integer> names = new HashMap<>();
    List<MachineCoverage> low = new ArrayList<>();
    List<MachineCoverage> sorted =
        machines.stream()
            .sorted(Comparator.comparing(MachineCoverage::name).thenComparing(m -> -m.runs()))
            .toList();
    for (MachineCoverage machine : sorted) {
      int number = names.merge(machine.name(), 1, Integer::sum);
      MachineCoverage all = write(machine, fileName(machine.name(), number));
      if (all.share().percent() < settings.minimum()) {
        low.add(all);
      }
    }
    if (!low.isEmpty()) {
      throw new CoverageTooLow(tooLow(low));
    }
  }

  private MachineCoverage write(MachineCoverage machine, String name) {
    Path directory = settings.directory();
    try {
      Files.createDirectories(directory);
      Path page = directory.resolve(name + ".html");
      MachineCoverage all =
          new CoverageFile(directory.resolve(name + ".json"), settings.build())
              .add(machine, counted -> Files.writeString(page, CoveragePage.of(counted)));
      System.out.println(CoverageSummary.of(all) + "\n  " + page.toAbsolutePath().toUri());
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("The coverage of " + machine.name() + " cannot be written", e);
    }
  }

  private static String fileName(String machine, int number) {
    String name = URLEncoder.encode(machine, StandardCharsets.UTF_8).replace("*", "%2A");
    return number == 1 ? name : name + "-" + number;
  }

  private String tooLow(List<MachineCoverage> low) {
    StringBuilder text = new StringBuilder("[Stepmark/CoverageTooLow] Tests take less than ");
    text.append(settings.minimum()).append(" % (stepmark.coverage.minimum) of ");
    text.append(low.size() == 1 ? "a workflow." : low.size() + " workflows.");
    for (MachineCoverage machine : low) {
      text.append('\n').append(CoverageSummary.of(machine));
    }
    return text.toString();
  }
}
