package io.github.stepmark.runner.mock;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.runner.TaskFailure;
import io.github.stepmark.runner.TaskFunction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one mocked response: what the first call is answered, the second, and so on. */
final class ResponseReader {

  private static final Pattern CALLS = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

  /** More calls than an execution can make. */
  private static final int MOST_CALLS = 100_000;

  private final String name;
  private final String place;
  private final List<String> mistakes;

  ResponseReader(String name, String place, List<String> mistakes) {
    this.name = name;
    this.place = place;
    this.mistakes = mistakes;
  }

  /**
   * The calls that an answer is for.
   *
   * @param key as they are written
   */
  private record Calls(String key, int first, int last) {}

  /** The answers in turn; the one after the last says that there are no more. */
  List<TaskFunction> read(JsonNode response) {
    if (!response.isObject() || response.isEmpty()) {
      mistakes.add(place + ": Write an object, such as {\"0\": {\"Return\": {}}}");
      return List.of();
    }
    Map<Integer, Calls> byFirst = new TreeMap<>();
    response.fieldNames().forEachRemaining(key -> calls(key, byFirst));
    List<TaskFunction> answers = new ArrayList<>();
    int next = 0;
    for (Calls calls : byFirst.values()) {
      if (calls.first() != next) {
        mistakes.add(
            "%s/%s: %s"
                .formatted(
                    place,
                    calls.key(),
                    calls.first() > next
                        ? "The answer to call %d is missing before this one".formatted(next)
                        : "Call %d has an answer already".formatted(calls.first())));
      }
      next = calls.last() + 1;
      int count = Math.min(calls.last() - calls.first() + 1, MOST_CALLS);
      answers.addAll(Collections.nCopies(count, answer(calls.key(), response.get(calls.key()))));
    }
    int calls = next;
    answers.add(
        input -> {
          throw new TaskFailure(
              "States.Runtime",
              "[Stepmark/MocksUsedUp] The mocked response '%s' has answers for %d calls, and this is another one; add what \"%d\" answers"
                  .formatted(name, calls, calls));
        });
    return answers;
  }

  private void calls(String key, Map<Integer, Calls> byFirst) {
    Matcher calls = CALLS.matcher(key);
    if (!calls.matches()) {
      mistakes.add(
          "%s/%s: Write the number of a call, from 0, or a range such as \"1-2\""
              .formatted(place, key));
      return;
    }
    int first = Integer.parseInt(calls.group(1));
    int last = calls.group(2) == null ? first : Integer.parseInt(calls.group(2));
    if (last < first) {
      mistakes.add("%s/%s: The range ends before it begins".formatted(place, key));
    } else if (byFirst.putIfAbsent(first, new Calls(key, first, last)) != null) {
      mistakes.add("%s/%s: Call %d has an answer already".formatted(place, key, first));
    }
  }

  private TaskFunction answer(String key, JsonNode answer) {
    JsonNode returned = answer.get("Return");
    JsonNode thrown = answer.get("Throw");
    if ((returned == null) == (thrown == null)) {
      mistakes.add("%s/%s: Write either 'Return' or 'Throw'".formatted(place, key));
    }
    if (thrown == null) {
      return input -> returned;
    }
    JsonNode error = thrown.path("Error");
    JsonNode cause = thrown.path("Cause");
    if (!error.isTextual() || !cause.isTextual() && !cause.isMissingNode()) {
      mistakes.add("%s/%s/Throw: Write 'Error' and 'Cause', both as text".formatted(place, key));
    }
    return input -> {
      throw new TaskFailure(error.asText(null), cause.asText(null));
    };
  }
}
