package io.github.stepmark.processor.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The faults: each kind in each place in both languages, and those that are written one by one. */
final class SeededFaults {

  /**
   * What the record is in which data comes, so that a reader of {@code id}, of {@code
   * customer.name} or of {@code status} goes wrong; and which of these reads it.
   */
  private enum Kind {
    ABSENT("absent", "Customer customer, Status status", Reads.ID),
    PERHAPS_ABSENT(
        "perhaps absent", "Optional<String> id, Customer customer, Status status", Reads.ID),
    WRONG_TYPE("wrong type", "int id, Customer customer, Status status", Reads.ID),
    INTO_SCALAR("path into a scalar", "String id, String customer, Status status", Reads.NAME),
    NEVER_EQUAL("never equal", "String id, Customer customer, Closed status", Reads.STATUS);

    private final String text;
    private final String components;
    private final Reads reads;

    Kind(String text, String components, Reads reads) {
      this.text = text;
      this.components = components;
      this.reads = reads;
    }
  }

  /** A state that reads; {@code $$} stands for where the record is. */
  private enum Reads {
    ID("@End void use(@From(\"$$.id\") String id) {}"),
    NAME("@End void use(@From(\"$$.customer.name\") String name) {}"),
    STATUS(
        """
        @Choice(when = @When(condition = "$$.status == 'PAID'", next = "done"), otherwise = "end")
          abstract void use();
          @Succeed abstract void done();
          @Succeed abstract void end();
        """);

    private final String state;

    Reads(String state) {
      this.state = state;
    }

    String at(String path, boolean jsonata) {
      String read = state.replace("$$", path);
      return jsonata ? read.replace(" == ", " = ") : read;
    }
  }

  private static final String TYPES =
      """
        record Customer(String name) {}
        enum Status { OPEN, PAID }
        enum Closed { SENT, LOST }
        record Good(String id, Customer customer, Status status) {}
        record Given(COMPONENTS) {}
        static class Declined extends Exception {
          private static final long serialVersionUID = 1;
        }
      """;

  private static final String SOUND = "String id, Customer customer, Status status";

  /**
   * How the record comes to the state that reads it.
   *
   * @param path where it is, in JSONPath
   * @param expression the same in JSONata
   * @param members of the class; a third argument is the reader, ASSIGN sets a variable to a result
   */
  private record Way(String text, String path, String expression, String members) {}

  private static final String INPUT = "$states.input";

  private static final List<Way> WAYS =
      List.of(
          new Way(
              "straight on",
              "$",
              INPUT,
              "@Next(\"use\") Given make(String key) { return null; }\nREADER"),
          new Way(
              "after a join",
              "$",
              INPUT,
              """
              @ChoiceOn(value = "PATH.status", when = @When(is = "PAID", next = "use"), otherwise = "other")
              Good make(String key) { return null; }
              @Next("use") Given other(@Input Good good) { return null; }
              READER
              """),
          new Way(
              "in a loop",
              "$",
              INPUT,
              """
              @Next("pause") Good make(String key) { return null; }
              @Wait(seconds = 5) @Next("again") abstract void pause();
              @ChoiceOn(value = "PATH.more", when = @When(is = "true", next = "refill"), otherwise = "last")
              More again(@Input Good good) { return null; }
              record More(boolean more, Good good) {}
              @Next("pause") Good refill(@From("PATH.good.id") String id) { return null; }
              @Next("use") Given last(@From("PATH.good.id") String id) { return null; }
              READER
              """),
          new Way(
              "through a catcher",
              "$",
              INPUT,
              """
              @Next("risk") Good make(String key) { return null; }
              @Catch(on = Declined.class, next = "recover") @Next("use")
              Good risk(@Input Good good) throws Declined { return good; }
              @Next("use") Given recover(@From("PATH.Cause") String cause) { return null; }
              READER
              """),
          new Way(
              "in a branch",
              "$",
              INPUT,
              """
              @Next("both") Given make(String key) { return null; }
              @Parallel({Left.class, Right.class}) @End abstract void both();
              abstract static class Left { READER }
              abstract static class Right { @End void note() {} }
              """),
          new Way(
              "in a Map",
              "$",
              INPUT,
              """
              record Batch(List<Given> items) {}
              @Next("each") Batch make(String key) { return null; }
              @MapState(value = Item.class, ITEMS) @End abstract void each();
              abstract static class Item { READER }
              """),
          new Way(
              "through a variable",
              "$kept",
              "$kept",
              """
              @ASSIGN @Next("pause") Given make(String key) { return null; }
              @Wait(seconds = 5) @Next("forget") abstract void pause();
              @Next("use") int forget() { return 1; }
              READER
              """),
          new Way(
              "from a branch's result",
              "$[1]",
              INPUT + "[1]",
              """
              @Parallel({Left.class, Right.class}) @Next("use") abstract void both();
              abstract static class Left { @End Good first(String key) { return null; } }
              abstract static class Right { @End Given second(String key) { return null; } }
              READER
              """));

  private static final Set<String> JOINING = Set.of("after a join", "through a catcher");

  private static final Pattern HOLE = Pattern.compile("«([^|»]*)\\|([^»]*)»", Pattern.DOTALL);

  private SeededFaults() {}

  static List<SeededFault> all() {
    List<SeededFault> all = new ArrayList<>();
    for (Way way : WAYS) {
      for (Kind kind : Kind.values()) {
        // What is PAID on another way that leads there may well be equal.
        if (kind != Kind.NEVER_EQUAL || !JOINING.contains(way.text)) {
          all.add(seeded(kind, way, false));
          all.add(seeded(kind, way, true));
        }
      }
    }
    all.addAll(written());
    all.addAll(SeededWorkflows.all());
    return all;
  }

  private static SeededFault seeded(Kind kind, Way way, boolean jsonata) {
    String reader = kind.reads.at(jsonata ? way.expression : way.path, jsonata);
    String assign = jsonata ? "{'kept': '{% $states.result %}'}" : "{'kept.$': '$'}";
    String members =
        (TYPES + way.members)
            .replace("READER", reader)
            .replace("PATH", jsonata ? INPUT : "$")
            .replace(
                "ITEMS",
                jsonata ? "items = \"{% $states.input.items %}\"" : "itemsFrom = \"$.items\"")
            .replace("ASSIGN", "Assign(\"" + assign.replace("'", "\\\"") + "\")");
    return new SeededFault(
        kind.text,
        way.text,
        jsonata,
        new SeededFault.Text(members.replace("COMPONENTS", kind.components)),
        new SeededFault.Text(members.replace("COMPONENTS", SOUND)));
  }

  /** Those in {@code faults.txt}: {@code «what is wrong|what is right»} is where twins differ. */
  private static List<SeededFault> written() {
    List<SeededFault> all = new ArrayList<>();
    for (String part : text("faults.txt").split("(?m)^== ")) {
      if (part.isBlank()) {
        continue;
      }
      String[] title = part.substring(0, part.indexOf('\n')).split(", ");
      String body = part.substring(part.indexOf('\n') + 1);
      all.add(
          new SeededFault(
              title[0],
              title[1],
              title[2].equals("JSONata"),
              new SeededFault.Text(HOLE.matcher(body).replaceAll("$1")),
              new SeededFault.Text(HOLE.matcher(body).replaceAll("$2"))));
    }
    return all;
  }

  static String text(String name) {
    try (InputStream in = SeededFaults.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
