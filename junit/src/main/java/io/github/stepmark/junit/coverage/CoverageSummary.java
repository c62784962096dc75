package io.github.stepmark.junit.coverage;

import java.util.ArrayList;
import java.util.List;

/** The coverage of a machine in a few lines of text. */
final class CoverageSummary {

  /** Of more places that no test took, the rest is counted. */
  private static final int MOST = 12;

  private CoverageSummary() {}

  static String of(MachineCoverage coverage) {
    List<String> shares = new ArrayList<>();
    for (Place.Kind kind : Place.Kind.values()) {
      MachineCoverage.Share share = coverage.share(kind);
      if (share.all() > 0) {
        shares.add(share + " " + kind.many());
      }
    }
    String text =
        "%s: %d %% covered by %s: %s"
            .formatted(
                coverage.name(),
                coverage.share().percent(),
                coverage.runs() == 1 ? "1 run" : coverage.runs() + " runs",
                String.join(", ", shares));
    String missed = missed(coverage.missed());
    return missed.isEmpty() ? text : text + "\n" + missed;
  }

  /** The places that no test took, a line each; without those of states that were not entered. */
  static String missed(List<Place> missed) {
    List<String> states =
        missed.stream()
            .filter(place -> place.kind() == Place.Kind.STATE)
            .map(Place::state)
            .toList();
    List<String> lines = new ArrayList<>();
    for (Place place : missed) {
      if (place.kind() == Place.Kind.STATE) {
        lines.add("  no test entered '" + place.state() + "'");
      } else if (!states.contains(place.state())) {
        lines.add(
            "  no test took the %s of '%s': %s"
                .formatted(place.kind().one(), place.state(), place.text()));
      }
    }
    if (lines.size() > MOST) {
      int rest = lines.size() - MOST + 1;
      lines.subList(MOST - 1, lines.size()).clear();
      lines.add("  and " + rest + " more");
    }
    return String.join("\n", lines);
  }
}
