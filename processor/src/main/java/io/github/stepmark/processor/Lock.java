package io.github.stepmark.processor;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.contract.Breaks;
import io.github.stepmark.asl.contract.Breaks.Break;
import io.github.stepmark.asl.contract.Contract;
import io.github.stepmark.processor.lower.Lowered;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problem;
import io.github.stepmark.processor.read.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The file of contracts that were reviewed, which {@code stepmark lock} writes. It is read and
 * never written: what it says is for people to change.
 */
final class Lock {

  private static final String MEND = "the path of a file that 'stepmark lock' has written";

  private Lock() {}

  /** What {@code contract} breaks of what the file says of the machine {@code name}. */
  static List<Problem> problems(
      Map<String, String> options, String name, Contract contract, Lowered lowered) {
    String file = options.get(Options.LOCK);
    if (!options.containsKey(Options.LOCK)) {
      return List.of();
    }
    Place machine = lowered.placeOf("");
    Contract locked;
    try {
      JsonNode lock = Json.parse(Files.readString(Path.of(file == null ? "" : file)));
      if (!lock.has(name)) {
        return List.of();
      }
      locked = Contract.fromJson(lock.get(name));
    } catch (IOException | IllegalArgumentException e) {
      return List.of(invalid(file, machine));
    }
    List<Problem> problems = new ArrayList<>();
    for (Break one : Breaks.of(locked, contract)) {
      Place place = lowered.placeOf(one.pointer());
      problems.add(Problem.of(Mistake.BREAKING_CHANGE, place, one.message(), one.mend()));
    }
    return problems;
  }

  private static Problem invalid(String file, Place machine) {
    return Problem.of(
        Mistake.INVALID_OPTION, machine, file == null ? "" : file, Options.LOCK, MEND);
  }
}
