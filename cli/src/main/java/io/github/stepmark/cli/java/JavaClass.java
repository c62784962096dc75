package io.github.stepmark.cli.java;

import io.github.stepmark.cli.java.Layout.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The file of a workflow's class. */
final class JavaClass {

  /** What the simple names in the class mean already. */
  private static final Set<String> DSL =
      Set.of(
          "Accept",
          "Activity",
          "Arguments",
          "Assign",
          "Branch",
          "Catch",
          "Choice",
          "Credentials",
          "DiscardResult",
          "End",
          "Errors",
          "Fail",
          "Field",
          "From",
          "Heartbeat",
          "Input",
          "InputPath",
          "ItemBatcher",
          "ItemReader",
          "ItemSelector",
          "LambdaIntegration",
          "List",
          "Map",
          "Instant",
          "Object",
          "Optional",
          "String",
          "MapState",
          "NamingStyle",
          "Next",
          "Output",
          "OutputPath",
          "Parallel",
          "Parameters",
          "Pass",
          "ProcessorMode",
          "QueryLanguage",
          "RawState",
          "ResultPath",
          "ResultSelector",
          "ResultWriter",
          "Retry",
          "RetryLambda",
          "StartAt",
          "State",
          "StateMachine",
          "Succeed",
          "Task",
          "TaskToken",
          "Timeout",
          "Wait",
          "When",
          "WorkflowType");

  private final JavaTypeName name;
  private final Set<String> imports = new TreeSet<>();
  private final Body root = new Body(2);
  private String head = "";

  JavaClass(JavaTypeName name) {
    this.name = name;
  }

  String simpleName() {
    return name.simpleName();
  }

  /** The names that no nested type of the class may have. */
  static Set<String> takenIn(String className) {
    Set<String> taken = new TreeSet<>(DSL);
    taken.add(className);
    return taken;
  }

  void annotate(Annotation settings) {
    imports.addAll(settings.imports());
    head = Layout.of(settings.doc(), 0);
  }

  Body root() {
    return root;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    if (!name.packageName().isEmpty()) {
      text.append("package ").append(name.packageName()).append(";\n\n");
    }
    imports.forEach(type -> text.append("import ").append(type).append(";\n"));
    return text.append('\n')
        .append(head)
        .append("\npublic abstract class ")
        .append(name.simpleName())
        .append(" {\n")
        .append(root.text())
        .append("}\n")
        .toString();
  }

  /** The methods of a class, and the types within it. */
  final class Body {

    private final int indent;
    private final List<String> members = new ArrayList<>();
    private final List<NestedBody> nested = new ArrayList<>();

    private record NestedBody(String head, Body body) {}

    private Body(int indent) {
      this.indent = indent;
    }

    /** A state's method. */
    void method(List<String> comment, List<Annotation> annotations, String name) {
      StringBuilder text = new StringBuilder();
      comment(text, comment);
      annotated(text, annotations);
      line(text, "abstract void " + name + "();");
      members.add(text.toString());
    }

    /** A handler, and its record behind it. */
    void handler(List<String> comment, List<Annotation> annotations, HandlerMethod method) {
      imports.addAll(method.imports());
      StringBuilder text = new StringBuilder();
      comment(text, comment);
      annotated(text, annotations);
      text.append(Layout.of(method.head(), indent)).append('\n');
      text.append(Layout.of(method.body(), indent + 2)).append('\n');
      line(text, "}");
      members.add(text.toString());
      for (Doc record : method.declarations()) {
        members.add(Layout.of(record, indent) + "\n");
      }
    }

    /** An annotation that stands for others. */
    void annotationType(String name, List<Annotation> annotations) {
      StringBuilder text = new StringBuilder();
      annotated(text, annotations);
      line(text, "@interface " + name + " {}");
      members.add(text.toString());
    }

    /** A class for the states of a graph within a state. */
    Body nested(String name, @Nullable String comment) {
      StringBuilder text = new StringBuilder();
      if (comment != null) {
        annotated(text, List.of(Annotation.of("Branch").text("comment", comment)));
      }
      line(text, "abstract static class " + name + " {");
      Body body = new Body(indent + 2);
      nested.add(new NestedBody(text.toString(), body));
      return body;
    }

    private void annotated(StringBuilder text, List<Annotation> annotations) {
      for (Annotation annotation : annotations) {
        imports.addAll(annotation.imports());
        text.append(Layout.of(annotation.doc(), indent)).append('\n');
      }
    }

    private void comment(StringBuilder text, List<String> comment) {
      int width = Layout.WIDTH - indent - "// ".length();
      for (String line : comment) {
        JavaText.inComment(line, width).forEach(part -> line(text, ("// " + part).strip()));
      }
    }

    private void line(StringBuilder text, String line) {
      text.append(" ".repeat(indent)).append(line).append('\n');
    }

    private String text() {
      List<String> all = new ArrayList<>(members);
      for (NestedBody one : nested) {
        all.add(one.head() + one.body().text() + " ".repeat(indent) + "}\n");
      }
      return "\n" + String.join("\n", all);
    }
  }
}
