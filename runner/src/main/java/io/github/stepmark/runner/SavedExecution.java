package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.write.DefinitionWriter;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.query.intrinsic.Encodings;
import io.github.stepmark.runner.state.Program;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * An execution as JSON: where it began, what came to it from outside, and how far it is. To go on
 * with it is to do it again up to there, without calling anybody (decision 0016).
 */
final class SavedExecution {

  private static final int VERSION = 1;

  private final Timeline timeline;
  private final Run run;

  SavedExecution(Timeline timeline, Run run) {
    this.timeline = timeline;
    this.run = run;
  }

  String toJson() {
    ObjectNode saved = JsonNodeFactory.instance.objectNode();
    saved.put("version", VERSION);
    saved.put("definition", digest(run.program()));
    saved.put("type", run.program().type().name());
    saved.put("machine", run.settings().machineName());
    saved.put("seed", run.settings().seed());
    saved.put("start", run.start().toString());
    saved.put("input", run.input().given());
    saved.put("steps", timeline.steps());
    saved.put("now", timeline.now().toString());
    saved.put("events", run.history().size());
    JournalJson.write(timeline.journal(), saved);
    return Json.compact(saved);
  }

  static Execution resume(String text, Program program, Settings settings) {
    JsonNode saved;
    try {
      saved = Json.parse(text);
    } catch (InvalidJsonException e) {
      throw new SavedExecutionException("it is not JSON: " + e.getMessage(), e);
    }
    if (saved.path("version").asInt() != VERSION) {
      throw new SavedExecutionException("it is of another version, or no saved execution");
    }
    if (!saved.path("definition").asText().equals(digest(program))
        || !saved.path("type").asText().equals(program.type().name())) {
      throw new SavedExecutionException("it is of another definition or type");
    }
    try {
      return resume(saved, program, settings);
    } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
      throw new SavedExecutionException("it is damaged: " + e.getMessage(), e);
    }
  }

  private static Execution resume(JsonNode saved, Program program, Settings settings) {
    Journal journal = JournalJson.read(saved);
    Execution execution =
        new Execution(
            program,
            settings
                .withSeed(saved.get("seed").longValue())
                .withMachineName(saved.get("machine").textValue()),
            Payload.parse(saved.get("input").textValue()),
            Instant.parse(saved.get("start").textValue()),
            journal);
    execution.replay(saved.get("steps").longValue(), Instant.parse(saved.get("now").textValue()));
    if (execution.history().size() != saved.path("events").asInt()) {
      throw new SavedExecutionException("it went another way than this version goes");
    }
    return execution;
  }

  private static String digest(Program program) {
    return Encodings.digest("SHA-256", DefinitionWriter.write(program.machine()));
  }
}
