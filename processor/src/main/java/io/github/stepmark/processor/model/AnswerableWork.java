package io.github.stepmark.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.processor.model.Answerable.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of a state's work a test can answer by the state's name. */
final class AnswerableWork implements Work.Cases<Optional<Answerable>> {

  private static final TypeName OBJECT =
      ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), TypeName.OBJECT);

  private static final TypeName ARRAY =
      ParameterizedTypeName.get(ClassName.get(List.class), TypeName.OBJECT);

  private final StateModel state;

  AnswerableWork(StateModel state) {
    this.state = state;
  }

  @Override
  public Optional<Answerable> handled(Work.Handled handled) {
    Handler handler = handled.code();
    Located<PayloadType> answer = handler.answer();
    return answer == null
        ? Optional.empty()
        : Optional.of(
            new Answerable(
                handler.stateName(),
                state.method() + "Answer",
                Part.TOKEN,
                handler.input(),
                handler.input() == null ? TypeName.OBJECT : handler.inputType(),
                answer.value()));
  }

  @Override
  public Optional<Answerable> service(Work.Service service) {
    return free(Part.CALL, given(), service.result());
  }

  @Override
  public Optional<Answerable> branching(Work.Branching branching) {
    return free(Part.WHOLE, given(), branching.result());
  }

  @Override
  public Optional<Answerable> mapping(Work.Mapping mapping) {
    return free(Part.WHOLE, items(mapping.map()), mapping.result());
  }

  private Optional<Answerable> free(Part part, TypeName input, @Nullable PayloadType result) {
    PayloadType answer = result == null ? new PayloadType.Free() : result;
    return Optional.of(
        new Answerable(state.name().value(), state.method(), part, null, input, answer));
  }

  /** What the state hands to its work. */
  private TypeName given() {
    InputOutput data = state.data().fields().value();
    JsonValue template = data.parameters() != null ? data.parameters() : data.arguments();
    return template != null && template.toNode().isObject() ? OBJECT : TypeName.OBJECT;
  }

  /** The items of a Map, or what they are read with. Those of an inline one are an array. */
  private static TypeName items(MapModel map) {
    if (map.distribution().itemReader() != null) {
      return OBJECT;
    }
    boolean distributed = map.config() != null && "DISTRIBUTED".equals(map.config().mode());
    return distributed ? TypeName.OBJECT : ARRAY;
  }

  @Override
  public Optional<Answerable> passing(Work.Passing passing) {
    return Optional.empty();
  }

  @Override
  public Optional<Answerable> waiting(Work.Waiting waiting) {
    return Optional.empty();
  }

  @Override
  public Optional<Answerable> choosing(Work.Choosing choosing) {
    return Optional.empty();
  }

  @Override
  public Optional<Answerable> succeeding(Work.Succeeding succeeding) {
    return Optional.empty();
  }

  @Override
  public Optional<Answerable> failing(Work.Failing failing) {
    return Optional.empty();
  }

  @Override
  public Optional<Answerable> raw(Work.Raw raw) {
    return Optional.empty();
  }
}
