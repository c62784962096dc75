package io.github.stepmark.processor;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.check.Checker;
import io.github.stepmark.asl.contract.Contract;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.processor.flow.ExecutionShapes;
import io.github.stepmark.processor.flow.TypedFlow;
import io.github.stepmark.processor.flow.WholeInputs;
import io.github.stepmark.processor.flow.WorkflowFacts;
import io.github.stepmark.processor.lower.Lowered;
import io.github.stepmark.processor.lower.Lowering;
import io.github.stepmark.processor.lower.Placeholders;
import io.github.stepmark.processor.model.ExecutionTypes;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.model.Workflow;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problem;
import io.github.stepmark.processor.problem.ProblemPrinter;
import io.github.stepmark.processor.problem.Verdict;
import io.github.stepmark.processor.read.Options;
import io.github.stepmark.processor.read.Reading;
import io.github.stepmark.processor.read.WorkflowReader;
import io.github.stepmark.processor.write.ArtifactWriter;
import io.github.stepmark.processor.write.EmittedFiles;
import io.github.stepmark.processor.write.RecordWriter;
import io.github.stepmark.processor.write.Sources;
import io.github.stepmark.processor.write.WrittenTemplate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Leads the workflows of one run of the compiler through read, lower, check and write. */
final class Compilation {

  private final ProcessingEnvironment environment;
  private final ProblemPrinter printer;
  private final Claims claims;
  private final Verdict verdict;
  private final Set<String> recordsWritten = new HashSet<>();
  private final StartedWorkflows started;
  private final EmittedFiles files = new EmittedFiles();
  private final List<Problem> found = new ArrayList<>();

  Compilation(ProcessingEnvironment environment) {
    this.environment = environment;
    this.printer = new ProblemPrinter(environment);
    this.claims = new Claims(environment.getElementUtils());
    this.started = new StartedWorkflows(environment);
    this.verdict = new Verdict(Options.of(environment.getOptions()).severities());
  }

  /** Which of the workflows of this run start which others. */
  StartedWorkflows started() {
    return started;
  }

  /**
   * Compiles one workflow. A mistake in it, ours included, hides no other workflow's.
   *
   * @return whether it is done with; false where types are missing that may still be made
   */
  boolean compile(TypeElement type) {
    List<Problem> problems = new ArrayList<>();
    boolean done;
    try {
      done = compile(type, problems);
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(Problem.of(Mistake.INTERNAL_ERROR, Place.of(type), type.getSimpleName(), e));
      done = true;
    }
    if (done) {
      // What a class gives to each of its states is wrong once, however many there are.
      problems.stream().distinct().forEach(found::add);
    }
    return done;
  }

  /** Hands to the compiler what was emitted since this was last done. */
  void write() {
    files.write(
        environment.getFiler(),
        (type, e) ->
            found.add(
                e instanceof FilerException
                    ? Problem.of(
                        Mistake.FILE_REFUSED, Place.of(type), type.getSimpleName(), e.getMessage())
                    : Problem.of(Mistake.INTERNAL_ERROR, Place.of(type), type.getSimpleName(), e)));
  }

  private boolean compile(TypeElement type, List<Problem> problems) {
    Reading reading = new WorkflowReader(environment).read(type);
    Sources sources = new Sources(files, environment.getElementUtils(), type, reading.deprecated());
    problems.addAll(reading.problems());
    problems.addAll(claims.of(reading));
    writeRecords(reading, sources);
    Workflow workflow = reading.workflow();
    if (Verdict.hasErrors(problems)) {
      if (workflow != null) {
        Lowered draft = Lowering.lower(workflow);
        boolean known = Bystanders.areAll(problems, draft);
        List<Diagnostic> checked = check(workflow, draft, problems);
        if (known) {
          flow(new WorkflowFacts(workflow, draft, started), draft, checked, problems);
        }
        List<Problem> before = List.copyOf(problems);
        Placeholders.check(draft, workflow.settings()).stream()
            .filter(found -> before.stream().noneMatch(found::follows))
            .forEach(problems::add);
      }
      settle(problems, reading, false);
      return true;
    }
    if (workflow == null) {
      return false;
    }
    Optional<Problem> library = LambdaLibrary.problem(type, environment.getElementUtils());
    if (!workflow.handlers().isEmpty()
        || LambdaLibrary.isMissedByFacades(environment.getElementUtils())) {
      library.ifPresent(problems::add);
    }
    if (workflow.settings().client()) {
      library.ifPresent(problems::add);
      ClientLibrary.problem(type, environment.getElementUtils()).ifPresent(problems::add);
    }
    Lowered lowered = Lowering.lower(workflow);
    List<Diagnostic> checked = check(workflow, lowered, problems);
    WorkflowFacts facts = new WorkflowFacts(workflow, lowered, started);
    Flow flow = flow(facts, lowered, checked, problems);
    problems.addAll(Placeholders.check(lowered, workflow.settings()));
    TypedFlow typed =
        library.isEmpty() && !Verdict.hasErrors(problems)
            ? ExecutionShapes.of(
                workflow,
                reading.records().stream().map(Located::value).toList(),
                name -> claims.isFree(name.toString(), workflow.owner()),
                lowered,
                facts,
                flow)
            : TypedFlow.untyped(facts, flow);
    ExecutionTypes types = typed.types();
    Contract contract =
        Contract.of(lowered.machine(), typeOf(workflow), typed.facts(), typed.flow());
    problems.addAll(
        Lock.problems(environment.getOptions(), workflow.settings().name(), contract, lowered));
    problems.addAll(claims.of(types, workflow));
    Optional<WrittenTemplate> template =
        Verdict.hasErrors(problems)
            ? Optional.empty()
            : WrittenTemplate.of(workflow, lowered.machine());
    template.stream()
        .flatMap(written -> written.excess().stream())
        .map(
            excess ->
                Problem.of(
                    Mistake.TEMPLATE_TOO_LARGE,
                    lowered.placeOf(""),
                    workflow.settings().name(),
                    excess))
        .forEach(problems::add);
    settle(problems, reading, true);
    if (!Verdict.hasErrors(problems)) {
      started.add(workflow, types, flow);
      new ArtifactWriter(sources, library.isEmpty())
          .write(types.in(workflow), types, lowered.machine(), typed.flow(), contract, template);
    }
    return true;
  }

  /** Leaves what is to be printed of {@code problems}. */
  private void settle(List<Problem> problems, Reading reading, boolean complete) {
    List<Problem> left = verdict.of(problems, reading.accepted(), complete);
    problems.clear();
    problems.addAll(left);
  }

  /** Checks the definition of a workflow; of one with mistakes, what could be read. */
  private static List<Diagnostic> check(
      Workflow workflow, Lowered lowered, List<Problem> problems) {
    List<Diagnostic> checked = Checker.check(lowered.machine(), lowered.lost(), typeOf(workflow));
    checked.forEach(found -> problems.add(Problem.of(found, lowered.placeOf(found.pointer()))));
    return checked;
  }

  /** Follows the data of a workflow, of which {@code checked} has been said already. */
  private static Flow flow(
      WorkflowFacts facts, Lowered lowered, List<Diagnostic> checked, List<Problem> problems) {
    Flow flow = Flow.of(lowered.machine(), facts);
    List<Problem> before = List.copyOf(problems);
    WholeInputs inputs = new WholeInputs(lowered, facts);
    flow.problemsBeside(checked).stream()
        .map(inputs::meant)
        .map(found -> Problem.of(found, lowered.placeOf(found.pointer())))
        .filter(found -> before.stream().noneMatch(found::follows))
        .forEach(problems::add);
    for (String choice : flow.exhaustiveChoices()) {
      Place place = lowered.placeOf(choice);
      problems.removeIf(one -> one.is(Mistake.OPEN_CHOICE, place));
    }
    return flow;
  }

  /** Written even where the workflow is wrong: one problem must not bring on many of javac's. */
  private void writeRecords(Reading reading, Sources sources) {
    RecordWriter writer = new RecordWriter(sources, reading.names());
    for (Located<RecordStructure> located : reading.records()) {
      RecordStructure record = located.value();
      String name = record.javaType().toString();
      if (claims.isFree(name, reading.names().workflow()) && recordsWritten.add(name)) {
        writer.write(record);
      }
    }
  }

  /** Reports annotations in classes that are no workflow, where nothing would read them. */
  void refuseOutside(Set<? extends Element> annotated) {
    found.addAll(Misplaced.in(annotated));
  }

  /** Prints what was found since this was last done: of a round, whose elements it names. */
  void print() {
    List<Problem> all = List.copyOf(found);
    found.clear();
    printer.print(all);
  }

  private static WorkflowType typeOf(Workflow workflow) {
    return workflow.settings().express() ? WorkflowType.EXPRESS : WorkflowType.STANDARD;
  }
}
