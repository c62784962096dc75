package io.github.stepmark.asl;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Definitions that others wrote, with what was said of them. They lie beside the project, in a
 * folder {@code shared/corpus} above the working directory, and are read where they are.
 */
public final class Corpus {

  private static @Nullable List<Case> all;

  private Corpus() {}

  /**
   * One case.
   *
   * @param awsRecorded whether the verdict is AWS's own
   * @param definition the text of the definition
   * @param input that it was run with
   * @param events the recorded history; missing where there is none
   * @param compare how what came of it is to be compared
   * @param expect what was said of it, or what came of running it
   */
  public record Case(
      String id,
      String kind,
      boolean awsRecorded,
      boolean express,
      String definition,
      @Nullable JsonNode input,
      String compare,
      JsonNode events,
      JsonNode expect) {

    /** Whether AWS took the definition of a machine: it said so, or it ran it. */
    public boolean acceptedByAws() {
      return awsRecorded && (kind.equals("valid") || kind.equals("run"));
    }

    /** Whether the definition is that of one state. */
    public boolean isState() {
      return kind.equals("teststate") && Json.parse(definition).has("Type");
    }

    /** Whether it was accepted, by whomever: it ran, or what was refused is something else. */
    public boolean accepted() {
      return switch (kind) {
        case "valid", "run" -> true;
        case "invalid" -> false;
        default -> !Json.compact(expect).contains("SCHEMA_VALIDATION_FAILED");
      };
    }

    /** Who said so: AWS, or the tool that the case comes from. */
    public String judge() {
      return awsRecorded ? "AWS" : id.substring(0, id.indexOf('/'));
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /** The cases that {@code wanted} holds for; ends the test as skipped where there is no corpus. */
  public static synchronized List<Case> cases(Predicate<Case> wanted) {
    Path folder = folder();
    assumeTrue(folder != null, "There is no folder shared/corpus above the working directory.");
    if (all == null) {
      all = read(Objects.requireNonNull(folder));
    }
    return all.stream().filter(wanted).toList();
  }

  private static List<Case> read(Path folder) {
    List<Case> cases = new ArrayList<>();
    for (JsonNode entry : json(folder.resolve("index.json")).get("cases")) {
      JsonNode file = json(folder.resolve(entry.get("file").textValue()));
      JsonNode text = file.get("definition_text");
      cases.add(
          new Case(
              file.get("id").textValue(),
              file.get("kind").textValue(),
              file.path("aws_recorded").asBoolean(),
              file.path("workflow_type").asText().equals("EXPRESS"),
              text == null ? Json.compact(file.get("definition")) : text.textValue(),
              file.get("input"),
              file.path("compare").asText(),
              file.path("events"),
              file.path("expect")));
    }
    return cases;
  }

  private static @Nullable Path folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("shared/corpus/index.json"))) {
        return at.resolve("shared/corpus");
      }
    }
    return null;
  }

  private static JsonNode json(Path file) {
    try {
      return Json.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
