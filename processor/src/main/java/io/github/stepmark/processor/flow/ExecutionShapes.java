package io.github.stepmark.processor.flow;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.processor.lower.Lowered;
import io.github.stepmark.processor.model.ExecutionTypes;
import io.github.stepmark.processor.model.ExecutionTypes.Emitted;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.model.Structure.End;
import io.github.stepmark.processor.model.Structure.EndsStructure;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.model.Structure.Test;
import io.github.stepmark.processor.model.Workflow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the types of what executions are started with, and of what they give. */
public final class ExecutionShapes {

  private final Workflow workflow;
  private final Map<TypeName, RecordStructure> records;
  private final Predicate<ClassName> isFree;
  private final Lowered lowered;
  private WorkflowFacts facts;
  private Flow flow;
  private final PayloadShapes written;
  private final List<Emitted> emitted = new ArrayList<>();

  private ExecutionShapes(
      Workflow workflow,
      Map<TypeName, RecordStructure> records,
      Predicate<ClassName> isFree,
      Lowered lowered,
      WorkflowFacts facts,
      Flow flow) {
    this.workflow = workflow;
    this.records = records;
    this.isFree = isFree;
    this.lowered = lowered;
    this.facts = facts;
    this.flow = flow;
    this.written = facts.written();
  }

  /**
   * Those of {@code workflow}, whose data {@code flow} has followed with {@code facts}; and the
   * data that comes of them.
   *
   * @param records what is emitted for its handlers
   * @param isFree whether no other class is called so
   */
  public static TypedFlow of(
      Workflow workflow,
      Collection<RecordStructure> records,
      Predicate<ClassName> isFree,
      Lowered lowered,
      WorkflowFacts facts,
      Flow flow) {
    Map<TypeName, RecordStructure> byType = new HashMap<>();
    records.forEach(record -> byType.put(record.javaType(), record));
    ExecutionShapes shapes = new ExecutionShapes(workflow, byType, isFree, lowered, facts, flow);
    PayloadType input = shapes.input();
    PayloadType output = shapes.own(shapes.output(), workflow.names().executionOutput());
    return new TypedFlow(
        new ExecutionTypes(input, output, shapes.emitted), shapes.facts, shapes.flow);
  }

  /**
   * In the place of a record that is emitted for a handler one of the same members that is called
   * after the workflow: whoever starts it need not know which state comes first. Where something
   * else is called so, the handler's is good enough.
   */
  private PayloadType own(PayloadType type, ClassName name) {
    RecordStructure record = records.get(type.javaType());
    if (record == null || records.containsKey(name) || !isFree.test(name)) {
      return type;
    }
    emitted.add(new Emitted(new RecordStructure(name, record.members()), List.of()));
    return new PayloadType.Structured(name);
  }

  /** What executions of {@code workflow} are started with, as {@code types} say it. */
  public static Shape inputOf(Workflow workflow, ExecutionTypes types) {
    return PayloadShapes.written(types.in(workflow).structures()).of(types.input());
  }

  private PayloadType input() {
    if (workflow.input() != null) {
      return workflow.input();
    }
    FirstPayload first = FirstPayloads.of(lowered, written);
    if (first == null) {
      return new PayloadType.Free();
    }
    WorkflowFacts known = facts.startedWith(first.shape());
    Flow started = Flow.of(lowered.machine(), known);
    // What no other state is given, no other state can miss.
    if (!first.isReplaced() && !places(flow).containsAll(places(started))) {
      return new PayloadType.Free();
    }
    ClassName name = workflow.names().executionInput();
    PayloadType type = own(typeOf(first.shape(), name, first.declared()), name);
    if (!(type instanceof PayloadType.Free)) {
      startedWith(type, known, started);
    }
    return type;
  }

  /** Follows the data from a type's JSON, if that says other than what is followed already. */
  private void startedWith(PayloadType type, WorkflowFacts known, Flow started) {
    WorkflowFacts typed =
        facts.startedWith(inputOf(workflow, new ExecutionTypes(type, type, emitted)));
    boolean same = typed.input().equals(known.input());
    facts = same ? known : typed;
    flow = same ? started : Flow.of(lowered.machine(), facts);
  }

  /** Where something is wrong, and by which rule. */
  private static Set<String> places(Flow flow) {
    return flow.problems().stream()
        .map(problem -> problem.rule() + " " + problem.pointer())
        .collect(Collectors.toSet());
  }

  private PayloadType output() {
    Map<Shape, List<StateModel>> ends = new LinkedHashMap<>();
    for (Map.Entry<String, Shape> output : flow.outputs().entrySet()) {
      StateModel state = lowered.states().get(output.getKey());
      Shape shape = output.getValue().asTypesTell();
      if (shape.isAnything() || state == null) {
        return new PayloadType.Free();
      }
      ends.computeIfAbsent(shape, key -> new ArrayList<>()).add(state);
    }
    ClassName name = workflow.names().executionOutput();
    Shape whole = flow.output().asTypesTell();
    Optional<List<List<Test>>> tests =
        ends.size() < 2 || types(name).known(whole).isPresent()
            ? Optional.empty()
            : Ends.tests(List.copyOf(ends.keySet()));
    if (tests.isPresent()) {
      return alternatives(name, ends, tests.get());
    }
    return ends.size() == 1
        ? declared(ends.values().iterator().next(), whole)
            .orElseGet(() -> typeOf(whole, name, Declared.NOTHING))
        : typeOf(whole, name, Declared.NOTHING);
  }

  /**
   * The type that the work of one of {@code states} is declared to give, if that is {@code all}.
   */
  private Optional<PayloadType> declared(List<StateModel> states, Shape all) {
    return states.stream()
        .flatMap(state -> state.work().declaredResult().stream())
        .filter(result -> written.of(result).equals(all))
        .findFirst();
  }

  private TypesOfShapes types(ClassName owner) {
    return new TypesOfShapes(workflow.structures(), written, owner);
  }

  /** The type of a shape; if it is a record, one of that name is emitted. */
  private PayloadType typeOf(Shape shape, ClassName name, Declared declared) {
    TypesOfShapes types = types(name);
    PayloadType type = types.of(shape, name, declared);
    List<RecordStructure> made = types.records();
    made.stream()
        .filter(record -> record.javaType().equals(name))
        .findFirst()
        .ifPresent(
            record ->
                emitted.add(
                    new Emitted(record, made.stream().filter(each -> each != record).toList())));
    return type;
  }

  private PayloadType alternatives(
      ClassName name, Map<Shape, List<StateModel>> outputs, List<List<Test>> tests) {
    TypesOfShapes types = types(name);
    List<End> ends = new ArrayList<>();
    for (Map.Entry<Shape, List<StateModel>> output : outputs.entrySet()) {
      ClassName own = types.nestedName(output.getValue().get(0).method(), "End");
      types.take(own);
      PayloadType value =
          declared(output.getValue(), output.getKey())
              .orElseGet(() -> types.of(output.getKey(), own));
      List<String> states = output.getValue().stream().map(state -> state.name().value()).toList();
      ends.add(new End(states, own, value, tests.get(ends.size())));
    }
    EndsStructure structure = new EndsStructure(name, ends);
    emitted.add(new Emitted(structure, types.records()));
    return new PayloadType.Structured(name);
  }
}
