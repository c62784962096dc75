package io.github.stepmark.asl.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Parallel.Branch;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.asl.Wait.Until;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a state of any type. */
final class StateReader {

  private static final List<String> TYPES =
      List.of("Task", "Wait", "Pass", "Succeed", "Fail", "Choice", "Parallel", "Map");

  private final Mistakes found;
  private final QueryLanguage machineLanguage;
  private final HandlerReader handlers;
  private final ConditionReader conditions;

  StateReader(Mistakes found, QueryLanguage machineLanguage) {
    this.found = found;
    this.machineLanguage = machineLanguage;
    this.handlers = new HandlerReader(found);
    this.conditions = new ConditionReader(found);
  }

  /** The state, or {@code null} where too little of it can be read. */
  @Nullable State read(JsonNode node, String pointer) {
    String type = node.path("Type").asText();
    String owner = TYPES.contains(type) ? "A " + type + " state" : "A state";
    Fields fields = Fields.of(node, pointer, owner, found);
    if (fields == null) {
      return null;
    }
    if (!TYPES.contains(type)) {
      reportType(fields);
      return null;
    }
    fields.has("Type");
    State state = read(type, fields);
    fields.finish();
    return state;
  }

  /** Nothing more of a state is known without its type, so nothing more is said about it. */
  private void reportType(Fields fields) {
    if (!fields.has("Type")) {
      if (fields.reportMisspelt("Type")) {
        found.lose(fields.pointer());
        return;
      }
      found.lose(
          Rule.MISSING_FIELD,
          fields.pointer(),
          "These fields are required: [Type]",
          "Write \"Type\" with one of " + String.join(", ", TYPES) + ".");
      return;
    }
    String written = fields.string("Type");
    if (written != null) {
      found.add(
          Rule.WRONG_VALUE,
          fields.pointerTo("Type"),
          "The field 'Type' should have one of these values: [" + String.join(", ", TYPES) + "]",
          Nearest.orElse(written, TYPES, "Write one of " + String.join(", ", TYPES) + "."));
    }
  }

  private @Nullable State read(String type, Fields fields) {
    String comment = fields.string("Comment");
    QueryLanguage own = MachineReader.queryLanguage(fields);
    QueryLanguage language = own == null ? machineLanguage : own;
    if (own == null && fields.has("QueryLanguage")) {
      language = QueryLanguage.JSONATA; // AWS takes a language that is none for this one.
    }
    ValueReader values = new ValueReader(fields, language);
    return switch (type) {
      case "Task" ->
          new Task(
              comment,
              own,
              fields.requiredString("Resource"),
              values.data(),
              fields.value("Credentials"),
              values.integer("TimeoutSeconds", "TimeoutSecondsPath"),
              values.integer("HeartbeatSeconds", "HeartbeatSecondsPath"),
              handlers.retry(fields),
              handlers.catchers(fields),
              transition(fields));
      case "Pass" ->
          new Pass(comment, own, fields.value("Result"), values.data(), transition(fields));
      case "Wait" -> {
        Until until = until(values);
        InputOutput data = values.data();
        Transition transition = transition(fields);
        yield until == null ? null : new Wait(comment, own, until, data, transition);
      }
      case "Choice" -> {
        fields.requiredNode("Choices");
        fields.refuse("Next", "A Choice state leads on by the Next of its rules and by Default.");
        fields.refuse("End", "A Choice state cannot end its graph: let a rule lead to a Succeed.");
        List<ChoiceRule> rules = fields.list("Choices", conditions::rule);
        yield new Choice(
            comment,
            own,
            Objects.requireNonNullElse(rules, List.of()),
            fields.string("Default"),
            values.data());
      }
      case "Succeed" -> {
        refuseTransition(fields, "A Succeed state");
        yield new Succeed(comment, own, values.data());
      }
      case "Fail" -> {
        refuseTransition(fields, "A Fail state");
        yield new Fail(
            comment, own, values.string("Error", "ErrorPath"), values.string("Cause", "CausePath"));
      }
      case "Parallel" -> {
        fields.requiredNode("Branches");
        List<Branch> branches = fields.list("Branches", this::branch);
        yield new Parallel(
            comment,
            own,
            Objects.requireNonNullElse(branches, List.of()),
            values.data(),
            handlers.retry(fields),
            handlers.catchers(fields),
            transition(fields));
      }
      default -> new MapReader(this, handlers, found).read(comment, own, fields, values);
    };
  }

  private @Nullable Branch branch(JsonNode node, String pointer) {
    Fields fields = Fields.of(node, pointer, "A branch", found);
    if (fields == null) {
      return null;
    }
    Branch branch = new Branch(fields.string("Comment"), MachineReader.graph(fields, this, found));
    fields.finish();
    return branch;
  }

  private static @Nullable Until until(ValueReader values) {
    List<String> written =
        values.exactlyOneOf("SecondsPath", "Seconds", "TimestampPath", "Timestamp");
    if (written.size() != 1) {
      return null;
    }
    if (written.get(0).startsWith("Seconds")) {
      ValueOrPath<Long> seconds = values.integer("Seconds", "SecondsPath");
      return seconds == null ? null : new Wait.Seconds(seconds);
    }
    ValueOrPath<String> timestamp = values.string("Timestamp", "TimestampPath");
    return timestamp == null ? null : new Wait.Timestamp(timestamp);
  }

  private static void refuseTransition(Fields fields, String owner) {
    fields.refuse("Next", owner + " ends its graph and leads nowhere: take Next out.");
    fields.refuse("End", owner + " ends its graph without End: take it out.");
  }

  Transition transition(Fields fields) {
    List<String> written = fields.exactlyOneOf("Next", "End");
    if (!written.contains("Next")) {
      if (Boolean.FALSE.equals(fields.bool("End"))) {
        found.lose(
            Rule.WRONG_VALUE,
            fields.pointerTo("End"),
            "A state with \"End\": false leads nowhere",
            "Write \"End\": true, or \"Next\" with the name of a state.");
      }
      return Transition.END;
    }
    fields.bool("End");
    return new Transition.Next(fields.requiredString("Next"));
  }
}
