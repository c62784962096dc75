package io.github.stepmark.runner.query.jsonata;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes expressions at random that look at data. */
final class DrawnExpression {

  private final Random random;
  private final List<String> variables =
      new ArrayList<>(List.of("$states.input", "$states.input", "$v"));
  private int context;
  private int made;

  DrawnExpression(Random random) {
    this.random = random;
  }

  String draw(int depth) {
    if (depth <= 0) {
      return random.nextInt(4) == 0 ? literal() : path(0);
    }
    return switch (random.nextInt(16)) {
      case 0 -> literal();
      case 1 -> draw(depth - 1) + one(" + ", " - ", " * ") + one(draw(depth - 1), "1", "0.5 % 3");
      case 2 -> draw(depth - 1) + " & " + draw(depth - 1);
      case 3 -> condition(depth - 1);
      case 4 ->
          "(" + condition(depth - 1) + " ? " + draw(depth - 1) + " : " + draw(depth - 1) + ")";
      case 5 -> "[" + draw(depth - 1) + ", " + draw(depth - 1) + "]";
      case 6 -> object(depth - 1);
      case 7 -> block(depth - 1);
      case 8, 9 -> call(depth - 1);
      case 10 -> higher(depth - 1);
      case 11 -> "(" + condition(depth - 1) + " ? " + draw(depth - 1) + ")";
      default -> path(depth - 1);
    };
  }

  private String one(String... all) {
    return all[random.nextInt(all.length)];
  }

  private String name() {
    return DrawnData.NAMES.get(random.nextInt(DrawnData.NAMES.size()));
  }

  private String literal() {
    return one(
        "0", "1", "2.5", "''", "'x'", "'y'", "true", "false", "null", "[]", "{}", "[1]", "()");
  }

  private String start() {
    return context > 0 && random.nextInt(3) > 0
        ? one(name(), name(), name(), "$", "*")
        : variables.get(random.nextInt(variables.size()));
  }

  private String path(int depth) {
    StringBuilder path =
        new StringBuilder(random.nextInt(12) == 0 ? "(" + draw(depth) + ")" : start());
    boolean staged = stages(path, depth);
    for (int left = random.nextInt(4); left > 0; left--) {
      path.append('.').append(step(depth));
      staged = stages(path, depth);
    }
    if (depth > 0 && random.nextInt(12) == 0) {
      context++;
      path.append('{')
          .append(one("a", "b", "'k'", "$string(a)"))
          .append(": ")
          .append(draw(depth - 1))
          .append('}');
      context--;
    }
    return path.toString();
  }

  private String step(int depth) {
    if (depth <= 0 || random.nextInt(4) > 0) {
      return random.nextInt(12) == 0 ? one("*", "**") : name();
    }
    context++;
    String step =
        switch (random.nextInt(4)) {
          case 0 -> "(" + draw(depth - 1) + ")";
          case 1 -> "[" + draw(depth - 1) + "]";
          case 2 -> object(depth - 1);
          default -> one("$string()", "$type($)", "$count($)", "$keys()", "$exists(a)");
        };
    context--;
    return step;
  }

  private boolean stages(StringBuilder path, int depth) {
    boolean any = false;
    if (random.nextInt(3) == 0) {
      any = true;
      switch (random.nextInt(6)) {
        case 0 -> path.append("[0]");
        case 1 -> path.append("[-1]");
        case 2 -> path.append("[]");
        case 3 -> path.append(random.nextInt(3) == 0 ? "^(a)" : "[1]");
        case 4 -> path.append(random.nextInt(3) == 0 ? "#$i" : "[$ = 'x']");
        default -> {
          context++;
          path.append('[').append(condition(depth - 1)).append(']');
          context--;
        }
      }
    }
    return any;
  }

  private String condition(int depth) {
    return switch (random.nextInt(11)) {
      case 0 -> path(depth) + one(" = ", " != ") + one("'x'", "1", "''", "null", "true", "'y'");
      case 1 -> "$exists(" + path(depth) + ")";
      case 2 ->
          "$type("
              + path(depth)
              + ")"
              + one(" = ", " != ")
              + one("'string'", "'object'", "'null'", "'array'");
      case 3 -> path(depth);
      case 4 -> "$not(" + condition(depth - 1) + ")";
      case 5, 6 -> "(" + condition(depth - 1) + one(" and ", " or ") + condition(depth - 1) + ")";
      case 7 -> path(depth) + " in " + one("['x', 'y']", "[1, 0]", path(depth));
      case 8 -> path(depth) + one(" < ", " >= ") + one("1", "'x'");
      case 9 -> path(depth) + one(" = ", " != ") + path(depth);
      default -> "$boolean(" + path(depth) + ")";
    };
  }

  private String object(int depth) {
    return "{'a': "
        + draw(depth)
        + ", "
        + one("'b'", "'c'", "$string(" + path(0) + ")")
        + ": "
        + draw(depth)
        + "}";
  }

  private String block(int depth) {
    String variable = "$w" + made++;
    String value = draw(depth);
    if (random.nextInt(4) == 0) {
      variables.add("$x");
      String body = draw(depth - 1);
      variables.remove("$x");
      return "(" + variable + " := function($x) { " + body + " }; " + variable + "(" + value + "))";
    }
    variables.add(variable);
    String rest = draw(depth);
    variables.remove(variable);
    return "(" + variable + " := " + value + "; " + rest + ")";
  }

  private String call(int depth) {
    String value = draw(depth);
    return switch (random.nextInt(8)) {
      case 0 -> one("$append(", "$zip(") + value + ", " + draw(depth) + ")";
      case 1 -> "$merge([" + value + ", " + object(depth) + "])";
      case 2 -> "$lookup(" + value + ", '" + name() + "')";
      case 3 -> one("$join(", "$split(", "$contains(", "$substringBefore(") + value + ", 'x')";
      case 4 -> "$partition(" + value + ", 2)";
      default ->
          one(
                  "$string(",
                  "$count(",
                  "$keys(",
                  "$reverse(",
                  "$distinct(",
                  "$sort(",
                  "$sum(",
                  "$max(",
                  "$number(",
                  "$boolean(",
                  "$not(",
                  "$type(",
                  "$exists(",
                  "$merge(",
                  "$floor(",
                  "$round(",
                  "$abs(",
                  "$length(",
                  "$uppercase(",
                  "$spread(",
                  "$clone(",
                  "$average(",
                  "$trim(",
                  "$shuffle(")
              + value
              + ")";
    };
  }

  private String higher(int depth) {
    String list = path(depth);
    variables.add("$x");
    String body = random.nextBoolean() ? draw(depth - 1) : condition(depth - 1);
    variables.remove("$x");
    return switch (random.nextInt(6)) {
      case 0, 1 -> "$map(" + list + ", function($x) { " + body + " })";
      case 2 -> "$filter(" + list + ", function($x) { " + body + " })" + one("", "[]");
      case 3 ->
          "$reduce("
              + list
              + ", function($s, $x) { "
              + one("[$s, $x]", "$s & $x", body)
              + " }"
              + one("", ", 0", ", []")
              + ")";
      case 4 -> one("$each(", "$sift(") + list + ", function($x) { " + body + " })";
      default ->
          "$map("
              + list
              + ", "
              + one("$string", "$count", "$type", "$keys", "$reverse", "$sum", "$distinct")
              + ")"
              + one("", "[]");
    };
  }
}
