package io.github.stepmark.processor;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.model.Callback;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.EmittedNames;
import io.github.stepmark.processor.model.ExecutionTypes;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.model.Workflow;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problem;
import io.github.stepmark.processor.read.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Which workflow emits what, so that no two things get one name: neither a type written by hand,
 * nor one of another workflow, nor two methods whose emitted types would be called the same.
 */
final class Claims {

  private static final String PACKAGE = "io.github.stepmark.";

  private static final Pattern PLACEHOLDER = Pattern.compile("[A-Za-z0-9]+");

  private static final int HANDLER = 128;

  private static final String PREFIX =
      "Rename one of them, or set a prefix for all emitted names: @StateMachine(prefix = \"…\").";

  private static final String RENAME =
      "Rename one of the two; @State(\"…\") keeps the name of a method's state.";

  private final Elements elements;
  private final Map<String, String> owners = new HashMap<>();

  Claims(Elements elements) {
    this.elements = elements;
  }

  /** Claims everything that is emitted for {@code reading}; reports what is taken. */
  List<Problem> of(Reading reading) {
    List<Problem> problems = new ArrayList<>();
    EmittedNames names = reading.names();
    Map<String, Place> claimed = new LinkedHashMap<>();
    for (Located<RecordStructure> record : reading.records()) {
      TypeName name = record.value().javaType();
      if (!claimed.containsKey(name.toString())) { // else the functions' names say it
        claim(name, record.place(), names, claimed, problems);
      }
    }
    Workflow workflow = reading.whole();
    if (workflow == null) {
      return problems;
    }
    functions(workflow, problems);
    for (Container container : workflow.instances()) {
      claim(names.handlers(container.owner()), container.place(), names, claimed, problems);
    }
    for (ClassName name : List.of(names.functions(), names.facade())) {
      claim(name, workflow.root().place(), names, claimed, problems);
    }
    if (workflow.settings().client()) {
      claim(names.client(), workflow.root().place(), names, claimed, problems);
      if (!Callback.of(workflow).isEmpty()) {
        claim(names.callbacks(), workflow.root().place(), names, claimed, problems);
      }
    }
    String folder = "META-INF/stepmark/" + workflow.settings().name();
    String other = owners.putIfAbsent(folder, names.workflow().canonicalName());
    if (other != null && !other.equals(names.workflow().canonicalName())) {
      problems.add(
          Problem.of(
              Mistake.MACHINE_NAME_TAKEN,
              workflow.settings().namePlace(),
              workflow.settings().name(),
              other));
    }
    return problems;
  }

  /** What is wrong with the names of functions, which are beside none but each other. */
  private static void functions(Workflow workflow, List<Problem> problems) {
    Set<String> functions = new HashSet<>();
    Map<String, String> placeholders = new HashMap<>();
    for (Handler handler : workflow.handlers()) {
      if (functions.add(handler.function().simpleName())) {
        placeholder(handler, placeholders).ifPresent(problems::add);
        handlerName(handler).ifPresent(problems::add);
      } else {
        problems.add(twice(handler.function(), handler.place()));
      }
    }
  }

  /** Lambda's own limit, of {@code Handler} in CreateFunction. */
  private static Optional<Problem> handlerName(Handler handler) {
    String name = handler.function().reflectionName();
    return name.length() <= HANDLER
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                Mistake.LONG_HANDLER,
                handler.place(),
                handler.method(),
                name,
                name.length(),
                handler.stateName()));
  }

  private static Problem twice(ClassName type, Place place) {
    return Problem.of(
        Mistake.NAME_TAKEN,
        place,
        type.simpleName(),
        "another type of this workflow is called so",
        RENAME);
  }

  /** Claims the types of executions that are emitted beside all else of {@code workflow}. */
  List<Problem> of(ExecutionTypes types, Workflow workflow) {
    List<Problem> problems = new ArrayList<>();
    for (ExecutionTypes.Emitted emitted : types.emitted()) {
      ClassName name = (ClassName) emitted.type().javaType();
      Place place = workflow.root().place();
      Map<String, Place> claimed = new HashMap<>();
      if (workflow.owner().canonicalName().equals(owners.get(name.toString()))) {
        claimed.put(name.toString(), place);
      }
      claim(name, place, workflow.names(), claimed, problems);
    }
    return problems;
  }

  /** What is wrong with the placeholder that stands for a handler's function. */
  private static Optional<Problem> placeholder(Handler handler, Map<String, String> placeholders) {
    String name = handler.placeholder();
    String other = placeholders.putIfAbsent(name, handler.method());
    String why =
        !PLACEHOLDER.matcher(name).matches()
            ? "deployment tools take only the letters A to Z, a to z and digits there"
            : other != null ? "that stands for the one of " + other + " already" : null;
    return why == null
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                Mistake.PLACEHOLDER_NAME,
                handler.place(),
                handler.method(),
                name,
                why,
                handler.stateName()));
  }

  private void claim(
      TypeName type,
      Place place,
      EmittedNames names,
      Map<String, Place> claimed,
      List<Problem> problems) {
    String name = type.toString();
    String simple = ((ClassName) type).simpleName();
    String workflow = names.workflow().canonicalName();
    if (claimed.putIfAbsent(name, place) != null) {
      problems.add(twice((ClassName) type, place));
      return;
    }
    String owner = owners.putIfAbsent(name, workflow);
    if (owner != null && !owner.equals(workflow)) {
      problems.add(
          Problem.of(
              Mistake.NAME_TAKEN, place, simple, owner + " emits a type of that name too", PREFIX));
    } else if (!isFree(name, names.workflow())) {
      problems.add(
          Problem.of(
              Mistake.NAME_TAKEN, place, simple, "there is a class of that name already", PREFIX));
    }
  }

  /** Whether {@code name} is nobody's, or left by an earlier compilation of the same workflow. */
  boolean isFree(String name, ClassName workflow) {
    String owner = owners.get(name);
    TypeElement existing = elements.getTypeElement(name);
    return (owner == null || owner.equals(workflow.canonicalName()))
        && (existing == null
            || generatedFrom(existing).filter(workflow.canonicalName()::equals).isPresent());
  }

  private static Optional<String> generatedFrom(TypeElement type) {
    return mirror(type, "GeneratedFrom")
        .flatMap(
            mirror ->
                mirror.getElementValues().entrySet().stream()
                    .filter(member -> member.getKey().getSimpleName().contentEquals("value"))
                    .findFirst())
        .map(member -> member.getValue().getValue().toString());
  }

  /** Whether {@code type} bears {@code @StateMachine}. */
  static boolean isWorkflow(Element type) {
    return mirror(type, "StateMachine").isPresent();
  }

  private static Optional<? extends AnnotationMirror> mirror(Element type, String annotation) {
    return type.getAnnotationMirrors().stream()
        .filter(
            mirror ->
                ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(PACKAGE + annotation))
        .findFirst();
  }
}
