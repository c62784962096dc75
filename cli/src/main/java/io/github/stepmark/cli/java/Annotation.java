package io.github.stepmark.cli.java;

import io.github.stepmark.cli.java.Layout.Break;
import io.github.stepmark.cli.java.Layout.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An annotation with the members that are written, in their order. */
final class Annotation {

  private static final String PACKAGE = "io.github.stepmark.";

  private final String name;
  private final Map<String, Value> members = new LinkedHashMap<>();
  private final Set<String> imports = new TreeSet<>();

  private record Value(Doc doc, boolean isArray) {}

  private Annotation(String name) {
    this.name = name;
  }

  /** One of the DSL, which is imported. */
  static Annotation of(String name) {
    Annotation annotation = new Annotation(name);
    int dot = name.indexOf('.');
    annotation.imports.add(PACKAGE + (dot < 0 ? name : name.substring(0, dot)));
    return annotation;
  }

  /** One of the workflow's own. */
  static Annotation own(String name) {
    return new Annotation(name);
  }

  Annotation with(String member, Doc value) {
    members.put(member, new Value(value, false));
    return this;
  }

  Annotation text(String member, String text) {
    return with(member, JavaText.of(text));
  }

  /** A number, a class literal, or what else stands as it is. */
  Annotation literal(String member, String code) {
    return with(member, Layout.text(code));
  }

  /** A constant of one of the DSL's enums: {@code Retry.Jitter.FULL}. */
  Annotation constant(String member, String code) {
    imports.add(PACKAGE + code.substring(0, code.indexOf('.')));
    return literal(member, code);
  }

  /** Several values; one stands without braces. */
  Annotation array(String member, List<Doc> values, boolean eachInALine) {
    if (values.size() == 1 && !eachInALine) {
      return with(member, values.get(0));
    }
    boolean forced = eachInALine && values.size() > 1;
    Doc doc = values.isEmpty() ? Layout.text("{}") : Layout.braces(values, forced);
    members.put(member, new Value(doc, true));
    return this;
  }

  /** Annotations as the value of a member. */
  Annotation annotations(String member, List<Annotation> values) {
    values.forEach(value -> imports.addAll(value.imports));
    return array(member, values.stream().map(Annotation::doc).toList(), values.size() > 1);
  }

  /** Takes what {@code value}, a part of a member, needs. */
  Annotation importing(String simpleName) {
    imports.add(PACKAGE + simpleName);
    return this;
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  Set<String> imports() {
    return imports;
  }

  Doc doc() {
    if (members.isEmpty()) {
      return Layout.text("@" + name);
    }
    List<Doc> parts = new ArrayList<>();
    parts.add(Layout.text("@" + name + "("));
    // As google-java-format has it: members stand below each other if one of them has braces.
    boolean below = members.size() > 1 && members.values().stream().anyMatch(Value::isArray);
    if (members.size() == 1 && members.containsKey("value")) {
      parts.add(new Break("", 0, false));
      parts.add(members.get("value").doc());
    } else {
      int left = members.size();
      for (Map.Entry<String, Value> member : members.entrySet()) {
        boolean first = parts.size() == 1;
        parts.add(new Break(first ? "" : " ", 0, below && !first));
        parts.add(assignment(member.getKey(), member.getValue(), --left > 0 ? "," : ""));
      }
    }
    parts.add(Layout.text(")"));
    return Layout.group(4, parts);
  }

  private static Doc assignment(String member, Value value, String end) {
    return value.isArray()
        ? Layout.group(0, List.of(Layout.text(member + " = "), value.doc(), Layout.text(end)))
        : Layout.group(
            4,
            List.of(
                Layout.text(member + " ="),
                new Break(" ", 0, false),
                value.doc(),
                Layout.text(end)));
  }
}
