package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.task.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A journal as members of a saved execution, and back. */
final class JournalJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JournalJson() {}

  static void write(Journal journal, ObjectNode saved) {
    ArrayNode answers = saved.putArray("answers");
    journal.answers().forEach(answer -> answers.add(json(answer)));
    ArrayNode passedOver = saved.putArray("passedOver");
    journal.passedOver().forEach(passedOver::add);
    ArrayNode said = saved.putArray("said");
    for (Journal.Said one : journal.said()) {
      ObjectNode word = one.word().match(WRITTEN);
      said.add(word.put("step", one.step()).put("now", one.now().toString()));
    }
    ArrayNode times = saved.putArray("times");
    for (Journal.Shown one : journal.times()) {
      times.addObject().put("tick", one.tick()).put("time", one.time().toString());
    }
  }

  private static final Journal.Word.Cases<ObjectNode> WRITTEN =
      new Journal.Word.Cases<>() {
        @Override
        public ObjectNode taken(Journal.Taken taken) {
          return JSON.objectNode().put("taken", taken.token()).put("worker", taken.worker());
        }

        @Override
        public ObjectNode answered(Journal.Answered answered) {
          return JSON.objectNode()
              .put("answered", answered.token())
              .set("answer", json(answered.answer()));
        }

        @Override
        public ObjectNode beaten(Journal.Beaten beaten) {
          return JSON.objectNode().put("beaten", beaten.token());
        }

        @Override
        public ObjectNode aborted(Journal.Aborted aborted) {
          return JSON.objectNode()
              .put("aborted", aborted.executionArn())
              .put("error", aborted.error())
              .put("cause", aborted.cause());
        }
      };

  private static ObjectNode json(Answer answer) {
    ObjectNode json = JSON.objectNode();
    if (!answer.takes().isZero()) {
      json.put("takes", answer.takes().toString());
    }
    StateError error = answer.error();
    if (error != null) {
      return json.set("error", error.toJson());
    }
    return json.set("result", Objects.requireNonNull(answer.result()).node());
  }

  static Journal read(JsonNode saved) {
    return new Journal(
        list(saved.path("answers"), JournalJson::answer),
        list(saved.path("passedOver"), JsonNode::intValue),
        list(saved.path("said"), JournalJson::said),
        list(
            saved.path("times"),
            one -> new Journal.Shown(one.get("tick").longValue(), time(one, "time"))));
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
    List<T> list = new ArrayList<>();
    array.forEach(one -> list.add(element.apply(one)));
    return list;
  }

  private static Answer answer(JsonNode json) {
    Answer answer =
        json.has("error")
            ? Answer.error(StateError.ofJson(json.get("error")))
            : Answer.result(json.get("result"));
    return json.has("takes")
        ? answer.taking(Duration.parse(json.get("takes").textValue()))
        : answer;
  }

  private static Journal.Said said(JsonNode json) {
    return new Journal.Said(json.get("step").longValue(), time(json, "now"), word(json));
  }

  private static Journal.Word word(JsonNode json) {
    if (json.has("taken")) {
      return new Journal.Taken(json.get("taken").textValue(), json.path("worker").textValue());
    }
    if (json.has("answered")) {
      return new Journal.Answered(json.get("answered").textValue(), answer(json.get("answer")));
    }
    if (json.has("beaten")) {
      return new Journal.Beaten(json.get("beaten").textValue());
    }
    return new Journal.Aborted(
        json.get("aborted").textValue(),
        json.path("error").textValue(),
        json.path("cause").textValue());
  }

  private static Instant time(JsonNode json, String member) {
    return Instant.parse(json.get(member).textValue());
  }
}
