package io.github.stepmark.cli.java;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.Naming;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.write.DefinitionWriter;
import io.github.stepmark.cli.java.ImportedWorkflow.Kept;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a definition into a class whose compilation emits it again. */
public final class Importer {

  /** The names of all classes around it are in that of a class's file, which has its limits. */
  private static final int DEEPEST = 4;

  private final StateMachine machine;
  private final JsonNode definition;
  private final JavaClass workflow;
  private final Naming style;
  private final JavaNames methods;
  private final JavaNames types;
  private final RepeatedRetriers repeated;
  private final Acceptances acceptances;
  private final @Nullable Handlers handlers;
  private final Function<String, List<String>> comments;
  private final List<Kept> raw = new ArrayList<>();
  private final List<String> written = new ArrayList<>();
  private int states;

  private Importer(
      StateMachine machine,
      List<Diagnostic> known,
      JavaTypeName name,
      boolean handlers,
      Function<String, List<String>> comments) {
    this.machine = machine;
    this.comments = comments;
    this.acceptances = new Acceptances(known);
    this.definition = Json.parse(DefinitionWriter.write(machine));
    this.workflow = new JavaClass(name);
    List<Graphs.Placed> all = Graphs.states(machine.graph());
    this.style = JavaNames.style(all.stream().map(Graphs.Placed::name).toList());
    this.methods = new JavaNames(Set.of());
    this.types = new JavaNames(JavaClass.takenIn(name.simpleName()));
    this.repeated =
        new RepeatedRetriers(
            all.stream()
                .filter(one -> one.state().match(new RawReasons()).isEmpty())
                .flatMap(one -> Graphs.retriers(one.state()).stream())
                .toList(),
            types);
    this.handlers = handlers ? new Handlers(machine, definition, types, style) : null;
  }

  /**
   * Makes the class.
   *
   * @param known what is wrong with the definition; of that, what is wrong with its data is
   *     accepted in the class, which would not compile else
   * @param handlers whether tasks on functions become methods with a body to be written
   * @param comments the lines of the comment that stands above the state at a pointer
   * @throws NotImportableException where Java cannot hold it
   */
  public static ImportedWorkflow importing(
      StateMachine machine,
      List<Diagnostic> known,
      Deployed deployed,
      JavaTypeName name,
      boolean handlers,
      Function<String, List<String>> comments)
      throws NotImportableException {
    Importer importer = new Importer(machine, known, name, handlers, comments);
    String source = importer.source(deployed);
    List<Kept> calls = importer.handlers == null ? List.of() : importer.handlers.kept();
    return new ImportedWorkflow(source, importer.states, importer.raw, importer.written, calls);
  }

  private String source(Deployed deployed) throws NotImportableException {
    workflow.annotate(settings(deployed));
    graph(machine.graph(), "", workflow.root(), 0);
    repeated.declared().forEach(workflow.root()::annotationType);
    return workflow.text();
  }

  private Annotation settings(Deployed deployed) {
    Annotation settings = Annotation.of("StateMachine");
    String name = deployed.name();
    if (name != null && !name.equals(workflow.simpleName())) {
      settings.text("name", name);
    }
    if (machine.comment() != null) {
      settings.text("comment", machine.comment());
    }
    if (deployed.type() == WorkflowType.EXPRESS) {
      settings.constant("type", "WorkflowType.EXPRESS");
    }
    if (machine.queryLanguage() != null) {
      settings.constant("queryLanguage", "QueryLanguage." + machine.queryLanguage());
    }
    if (machine.timeoutSeconds() != null) {
      settings.literal("timeoutSeconds", Values.number(machine.timeoutSeconds()));
    }
    if (machine.version() != null) {
      settings.text("version", machine.version());
    }
    if (handlers != null && handlers.areInvoked()) {
      settings.constant("lambda", "LambdaIntegration.INVOKE");
    }
    if (handlers != null && handlers.memberStyle() != Naming.AS_WRITTEN) {
      settings.constant("fields", "NamingStyle." + handlers.memberStyle());
    }
    if (style != Naming.TITLE_CASE) {
      settings.constant("names", "NamingStyle." + style);
    }
    Set<String> placeholders = Placeholders.withinTexts(definition);
    return placeholders.isEmpty()
        ? settings
        : settings.array("placeholders", placeholders.stream().map(JavaText::of).toList(), false);
  }

  private void graph(StateGraph graph, String pointer, JavaClass.Body body, int depth)
      throws NotImportableException {
    Map<String, String> named = new LinkedHashMap<>();
    graph.states().keySet().forEach(name -> named.put(name, methods.method(name, style)));
    Targets targets = new Targets(named);
    boolean startsFirst =
        graph.states().keySet().stream().findFirst().filter(graph.startAt()::equals).isPresent();
    List<Nested> nested = new ArrayList<>();
    for (Map.Entry<String, State> entry : graph.states().entrySet()) {
      String name = entry.getKey();
      List<Annotation> annotations = new ArrayList<>();
      if (!startsFirst && graph.startAt().equals(name)) {
        annotations.add(Annotation.of("StartAt"));
      }
      Optional<String> reason = entry.getValue().match(new RawReasons());
      String at = Pointer.member(pointer + "/States", name);
      Placed placed = new Placed(name, entry.getValue(), named.get(name), at);
      try {
        if (reason.isPresent()) {
          annotations.addAll(raw(placed, reason.get()));
          List<String> comment = new ArrayList<>(comments.apply(at));
          comment.add("It stays JSON: " + reason.get() + ".");
          body.method(comment, annotations, placed.method());
        } else {
          state(placed, new Around(graph, pointer, targets), nested, annotations, body);
        }
      } catch (JavaText.TooLongException e) {
        throw new NotImportableException("The state '" + name + "' has " + e.getMessage());
      }
    }
    JavaClass.Body home = depth < DEEPEST ? body : workflow.root();
    for (Nested one : nested) {
      graph(one.graph(), one.pointer(), home.nested(one.className(), one.comment()), depth + 1);
    }
  }

  /** A state, its method, and where it stands in the definition. */
  private record Placed(String name, State state, String method, String pointer) {}

  /** The graph that a state stands in. */
  private record Around(StateGraph graph, String pointer, Targets targets) {}

  private void state(
      Placed placed,
      Around around,
      List<Nested> nested,
      List<Annotation> annotations,
      JavaClass.Body body) {
    states++;
    List<Nested> inner = nested(placed);
    nested.addAll(inner);
    annotations.addAll(
        acceptances.of(placed.pointer(), inner.stream().map(Nested::pointer).toList()));
    named(placed).ifPresent(annotations::add);
    StateAnnotations kinds =
        new StateAnnotations(
            around.targets(), inner.stream().map(Nested::className).toList(), repeated);
    Optional<FunctionTask> function =
        handlers == null ? Optional.empty() : handlers.function(placed.pointer());
    if (function.isPresent()) {
      written.add(placed.name());
      annotations.addAll(kinds.handler((Task) placed.state(), function.get()));
      body.handler(
          comments.apply(placed.pointer()),
          annotations,
          handlers.method(placed.pointer(), placed.method()));
    } else {
      annotations.addAll(placed.state().match(kinds));
      body.method(comments.apply(placed.pointer()), annotations, placed.method());
    }
  }

  /** A graph of a state, which becomes a nested class. */
  private record Nested(
      String className, @Nullable String comment, StateGraph graph, String pointer) {}

  private List<Nested> nested(Placed placed) {
    List<Nested> nested = new ArrayList<>();
    List<Graphs.Inner> all = Graphs.of(placed.state());
    for (Graphs.Inner inner : all) {
      String named = all.size() == 1 ? placed.name() : inner.graph().startAt();
      String className =
          types.type("", JavaNames.methodName(named, style), inner.ofItems() ? "Item" : "Branch");
      nested.add(
          new Nested(
              className, inner.comment(), inner.graph(), placed.pointer() + inner.pointer()));
    }
    return nested;
  }

  /** What the style does not say: the name, the comment, the query language. */
  private Optional<Annotation> named(Placed placed) {
    Annotation annotation = Annotation.of("State");
    if (!isMadeByStyle(placed)) {
      annotation.text("value", placed.name());
    }
    State state = placed.state();
    if (state.comment() != null) {
      annotation.text("comment", state.comment());
    }
    if (state.queryLanguage() != null) {
      annotation.constant("queryLanguage", "QueryLanguage." + state.queryLanguage());
    }
    return annotation.isEmpty() ? Optional.empty() : Optional.of(annotation);
  }

  private boolean isMadeByStyle(Placed placed) {
    return style.of(placed.method()).equals(placed.name());
  }

  private List<Annotation> raw(Placed placed, String reason) {
    states += 1 + Graphs.states(placed.state()).size();
    raw.add(new Kept(placed.name(), reason));
    List<Annotation> annotations = new ArrayList<>();
    if (!isMadeByStyle(placed)) {
      annotations.add(Annotation.of("State").text("value", placed.name()));
    }
    JsonValue json = JsonValue.of(definition.at(placed.pointer()));
    annotations.add(Annotation.of("RawState").with("value", JsonDoc.of(json)));
    return annotations;
  }
}
