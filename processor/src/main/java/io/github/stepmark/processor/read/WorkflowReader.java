package io.github.stepmark.processor.read;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.DeclaredExecution;
import io.github.stepmark.processor.model.EmittedNames;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.MachineSettings;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.model.Workflow;
import io.github.stepmark.processor.problem.Acceptance;
import io.github.stepmark.processor.problem.AnnotationTrees;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads a class with {@code @StateMachine}. Names come first, then the types in payloads, then how
 * the states are connected: nothing that is emitted has to exist while it is read.
 */
public final class WorkflowReader {

  private final Elements elements;
  private final Types types;
  private final AnnotationTrees trees;
  private final Options options;

  public WorkflowReader(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.trees = AnnotationTrees.of(environment);
    this.options = Options.of(environment.getOptions());
  }

  /** Reads {@code type}, which bears {@code @StateMachine}. */
  public Reading read(TypeElement type) {
    DslAnnotation machine = DslAnnotation.on(type, "StateMachine").orElseThrow();
    Problems problems = new Problems();
    Context context = context(type, machine, problems);
    MachineSettings settings = context.settings();
    EmittedNames names = context.names();
    context.mentions(type);
    List<Acceptance> accepted = AcceptReader.read(type, problems);
    if (!isUsable(context)) {
      return new Reading(names, null, List.of(), problems.found(), accepted, false);
    }
    ContainerClasses classes = ContainerClasses.of(context);
    OwnTypes own = new OwnTypes(names);
    classes.all().forEach(own::declare);
    TypeReader payloads = new TypeReader(context, own);
    SignatureReader signatures = new SignatureReader(context, own, payloads);
    List<Signatures> read = classes.all().stream().map(signatures::read).toList();
    PayloadType input = input(machine, context, payloads);
    Optional<Container> root =
        context.unresolved().isEmpty()
            ? new ContainerReader(
                    context, classes, read, new PathTypes(context, payloads.structures()), input)
                .root()
            : Optional.empty();
    classes.all().forEach(StateMethods::refuseBodiless);
    Workflow workflow =
        !context.unresolved().isEmpty() || root.isEmpty()
            ? null
            : new Workflow(settings, names, root.get(), input, payloads.structures());
    // A record that lacks a type waits for it, unless a mistake has made an end of waiting.
    List<Located<RecordStructure>> records = payloads.emitted(!problems.hasErrors());
    return new Reading(
        names, workflow, records, problems.found(), accepted, !context.deprecated().isEmpty());
  }

  /**
   * What another workflow says of its executions, for one that starts them. What is wrong there is
   * said there, and nothing is known of it here.
   *
   * @param compiled whether its types have been emitted by another run of the compiler
   */
  public DeclaredExecution execution(TypeElement workflow, boolean compiled) {
    Optional<DslAnnotation> machine = DslAnnotation.on(workflow, "StateMachine");
    if (machine.isEmpty()) {
      return DeclaredExecution.UNKNOWN;
    }
    Context context = context(workflow, machine.get(), new Problems());
    TypeReader payloads = new TypeReader(context, new OwnTypes(context.names()));
    DeclaredExecution execution =
        compiled
            ? EmittedTypes.of(context, payloads)
            : new DeclaredExecution(
                input(machine.get(), context, payloads), null, payloads.structures());
    return context.problems().hasErrors() || !context.unresolved().isEmpty()
        ? DeclaredExecution.UNKNOWN
        : execution;
  }

  private Context context(TypeElement type, DslAnnotation machine, Problems problems) {
    MachineSettings settings = SettingsReader.read(type, machine, options, problems);
    return new Context(
        elements,
        types,
        trees,
        type,
        settings,
        new EmittedNames(ClassName.get(type), SettingsReader.prefix(machine), settings.fields()),
        problems,
        new TreeSet<>(),
        new HashSet<>());
  }

  /** What executions are started with; {@code null} where it is not said, or cannot be read. */
  private static @Nullable PayloadType input(
      DslAnnotation machine, Context context, TypeReader payloads) {
    return machine.says("input")
        ? new ClassLiterals(context, payloads)
            .read(machine, "input", "java.lang.Object")
            .orElse(null)
        : null;
  }

  private static boolean isUsable(Context context) {
    TypeElement type = context.workflow();
    Place place = Place.of(type);
    String name = context.workflowName();
    Problems problems = context.problems();
    if (type.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      problems.add(Mistake.NOT_TOP_LEVEL, place, name);
      return false;
    }
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.INTERFACE) {
      problems.add(
          Mistake.NO_CLASS,
          place,
          name,
          switch (type.getKind()) {
            case ENUM -> "an enum";
            case RECORD -> "a record";
            default -> "an annotation";
          });
      return false;
    }
    for (Modifier closed : List.of(Modifier.FINAL, Modifier.SEALED)) {
      if (type.getModifiers().contains(closed)) {
        String handlers = context.names().handlers(context.names().workflow()).simpleName();
        problems.add(Mistake.CLOSED_WORKFLOW, place, name, closed, handlers, closed);
      }
    }
    if (!type.getTypeParameters().isEmpty()) {
      problems.add(Mistake.GENERIC_WORKFLOW, place, name);
      return false;
    }
    return true;
  }
}
