package io.github.stepmark.junit.coverage;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.junit.coverage.Place.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often runs took each place of a machine.
 *
 * @param name the machine's name
 * @param machine its definition
 * @param runs how many runs there were
 * @param taken how often each place was taken, by pointer; those never taken are not in it
 */
public record MachineCoverage(
    String name, StateMachine machine, long runs, Map<String, Long> taken) {

  public MachineCoverage {
    taken = Map.copyOf(taken);
  }

  /** The places of the definition, in its order. */
  public List<Place> places() {
    return Places.of(machine).all();
  }

  /** How often {@code place} was taken. */
  public long taken(Place place) {
    return taken.getOrDefault(place.pointer(), 0L);
  }

  /** The places that no run took. */
  public List<Place> missed() {
    return places().stream().filter(place -> taken(place) == 0).toList();
  }

  /** The places of one kind. */
  public Share share(Kind kind) {
    List<Place> places = places().stream().filter(place -> place.kind() == kind).toList();
    return new Share(places.stream().filter(place -> taken(place) > 0).count(), places.size());
  }

  /** All places. */
  public Share share() {
    List<Place> places = places();
    return new Share(places.stream().filter(place -> taken(place) > 0).count(), places.size());
  }

  /** The same and {@code other}, which is of the same definition. */
  MachineCoverage with(MachineCoverage other) {
    Map<String, Long> both = new LinkedHashMap<>(taken);
    other.taken.forEach((pointer, times) -> both.merge(pointer, times, Long::sum));
    return new MachineCoverage(name, machine, runs + other.runs, both);
  }

  /**
   * So many of so many.
   *
   * @param taken those that a run took
   * @param all all there are
   */
  public record Share(long taken, long all) {

    /** Whether every one was taken. */
    public boolean isWhole() {
      return taken == all;
    }

    /** In hundredths, rounded down, so that 100 means all. */
    public int percent() {
      return all == 0 ? 100 : (int) (taken * 100 / all);
    }

    @Override
    public String toString() {
      return taken + " of " + all;
    }
  }
}
