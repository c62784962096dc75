package io.github.stepmark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.contract.Breaks.Break;
import io.github.stepmark.asl.contract.Breaks.Whose;
import io.github.stepmark.asl.diff.Change;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes differences and what they break, for people and for programs. */
final class DiffReport {

  /** How many characters of a value a line shows. */
  private static final int SHOWN = 60;

  private DiffReport() {}

  static String json(List<Change> changes, List<Break> breaks) {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    ArrayNode listed = report.putArray("changes");
    for (Change change : changes) {
      ObjectNode node = listed.addObject();
      node.put("kind", change.kind().name()).put("part", change.part().name());
      node.put("pointer", change.pointer());
      node.put("state", change.state()).put("field", change.field());
      node.set("before", change.before());
      node.set("after", change.after());
    }
    ArrayNode broken = report.putArray("breaks");
    for (Break one : breaks) {
      ObjectNode node = broken.addObject().put("id", one.kind().id());
      node.put("whose", one.whose().name());
      node.put("pointer", one.pointer()).put("message", one.message()).put("mend", one.mend());
    }
    return Json.pretty(report);
  }

  static void print(PrintWriter out, List<Change> changes, List<Break> breaks) {
    for (Change change : changes) {
      out.println(Printable.of(line(change)));
    }
    if (changes.isEmpty()) {
      out.println("The definitions mean the same.");
    }
    section(out, breaks, Whose.RUNNING_EXECUTIONS, "Breaks executions that run:");
    section(out, breaks, Whose.CALLERS, "Breaks callers:");
  }

  /** What breaks in one of several state machines. */
  static void print(PrintWriter out, String machine, List<Break> breaks) {
    out.println(Printable.of(machine));
    section(out, breaks, Whose.RUNNING_EXECUTIONS, "Breaks executions that run:");
    section(out, breaks, Whose.CALLERS, "Breaks callers:");
    out.println();
  }

  private static void section(PrintWriter out, List<Break> breaks, Whose whose, String heading) {
    List<Break> theirs = breaks.stream().filter(one -> one.whose() == whose).toList();
    if (!theirs.isEmpty()) {
      out.println();
      out.println(heading);
    }
    for (Break one : theirs) {
      out.println(Printable.of("! [" + one.kind().id() + "] " + one.message()));
      out.println(Printable.of("  " + one.mend()));
    }
  }

  private static String line(Change change) {
    String place = change.pointer().replaceFirst("^/States/", "");
    return switch (change.kind()) {
      case RENAMED -> "> " + place + ": was called " + cut(value(change.before()));
      case CHANGED ->
          "~ "
              + place
              + ": "
              + difference(value(change.before()), value(change.after()))
              + part(change);
      case ADDED -> "+ " + place + added(change, change.after()) + part(change);
      case REMOVED -> "- " + place + added(change, change.before()) + part(change);
    };
  }

  private static String added(Change change, @Nullable JsonNode value) {
    return change.field().isEmpty() && value != null
        ? ": " + value.path("Type").asText()
        : ": " + cut(value(value));
  }

  private static String part(Change change) {
    return " (" + change.part().name().toLowerCase(Locale.ROOT) + ")";
  }

  private static String value(@Nullable JsonNode value) {
    String text =
        value == null ? "" : value.isTextual() ? "'" + value.asText() + "'" : value.toString();
    return text;
  }

  private static String cut(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /** Both from shortly before where they part, if that would be cut off. */
  private static String difference(String before, String after) {
    int same = 0;
    while (same < Math.min(before.length(), after.length())
        && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    int from = same < SHOWN / 2 ? 0 : same - SHOWN / 3;
    String cutOff = from == 0 ? "" : "…";
    return cutOff + cut(before.substring(from)) + " -> " + cutOff + cut(after.substring(from));
  }
}
