package io.github.stepmark.processor.read;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.model.Handler.Argument;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a handler's parameters: what it takes from the state's input, and how. */
final class InputReader {

  private static final String LAMBDA_CONTEXT = "com.amazonaws.services.lambda.runtime.Context";

  private final Context context;
  private final TypeReader types;

  InputReader(Context context, TypeReader types) {
    this.context = context;
    this.types = types;
  }

  /**
   * What a handler takes.
   *
   * @param type the type that the payload is read into; {@code null} where nothing is taken
   * @param template {@code Parameters} or {@code Arguments}, where a parameter is bound
   * @param bindings the template's members, each with the source that said it
   * @param places the parameters that take something of the payload, by the name in JSON; under an
   *     empty name the one that takes the whole
   * @param arguments what the handler is called with
   */
  record Input(
      @Nullable PayloadType type,
      @Nullable JsonValue template,
      Map<String, Place> bindings,
      Map<String, Place> places,
      List<Argument> arguments) {}

  /**
   * Whether a record is emitted for the input of {@code method}; needs no type but Lambda's own.
   */
  static boolean hasRecord(ExecutableElement method) {
    boolean fields = false;
    boolean whole = false;
    boolean bound = false;
    for (VariableElement parameter : method.getParameters()) {
      if (bears(parameter, "Input")) {
        whole = true;
      } else if (isBound(parameter)) {
        bound = true;
      } else if (!isLambdaContext(parameter.asType())) {
        fields = true;
      }
    }
    return StateMethods.hasBody(method) && (bound || fields && !whole);
  }

  /** Reads the parameters of {@code method}; empty where one of them cannot be read. */
  Optional<Input> read(ExecutableElement method) {
    return hasRecord(method) ? fields(method) : whole(method);
  }

  /** The parameters as the components of a record. */
  private Optional<Input> fields(ExecutableElement method) {
    List<Argument> arguments = new ArrayList<>();
    List<Member> members = new ArrayList<>();
    Map<String, Place> places = new HashMap<>();
    ImpliedTemplate template = new ImpliedTemplate(context.languageOf(method));
    boolean complete = true;
    for (VariableElement parameter : method.getParameters()) {
      if (isLambdaContext(parameter.asType())) {
        refuseBinding(parameter);
        arguments.add(new Argument.LambdaContext());
        continue;
      }
      Optional<Member> member = readable(method, parameter).map(type -> member(parameter, type));
      if (member.isEmpty()
          || !ComponentNames.check(member.get(), parameter, context.problems())
          || !template.isExpression(parameter, context.problems())) {
        complete = false;
        continue;
      }
      arguments.add(new Argument.Component(member.get().javaName()));
      members.add(member.get());
      places.put(member.get().jsonName(), Place.of(parameter));
      template.add(parameter, member.get());
    }
    complete &= distinct(members, method);
    ClassName record = context.names().input(method.getSimpleName().toString());
    types.addEmitted(new RecordStructure(record, members), method, complete);
    boolean bound = method.getParameters().stream().anyMatch(InputReader::isBound);
    return complete
        ? Optional.of(
            new Input(
                new PayloadType.Structured(record),
                bound ? template.json() : null,
                bound ? template.places() : Map.of(),
                places,
                arguments))
        : Optional.empty();
  }

  /** The whole input as the one parameter, or none. */
  private Optional<Input> whole(ExecutableElement method) {
    List<Argument> arguments = new ArrayList<>();
    PayloadType input = null;
    Map<String, Place> places = new HashMap<>();
    boolean complete = true;
    for (VariableElement parameter : method.getParameters()) {
      if (isLambdaContext(parameter.asType())) {
        refuseBinding(parameter);
        arguments.add(new Argument.LambdaContext());
        continue;
      }
      Optional<PayloadType> type = readable(method, parameter);
      complete &= type.isPresent();
      input = type.orElse(null);
      places.put("", Place.of(parameter));
      arguments.add(new Argument.Whole());
    }
    return complete
        ? Optional.of(new Input(input, null, Map.of(), places, arguments))
        : Optional.empty();
  }

  /** The type of a parameter that is bound to one thing. */
  private Optional<PayloadType> readable(ExecutableElement method, VariableElement parameter) {
    return hasOneBinding(parameter) && isBesideWholeInput(method, parameter)
        ? types.read(parameter.asType(), Place.of(parameter))
        : Optional.empty();
  }

  /** Whether it takes something whose place is said, and that need not be the input. */
  private static boolean isBound(VariableElement parameter) {
    return bears(parameter, "From") || bears(parameter, "TaskToken");
  }

  private static boolean bears(VariableElement parameter, String annotation) {
    return DslAnnotation.on(parameter, annotation).isPresent();
  }

  private static boolean isLambdaContext(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((TypeElement) ((DeclaredType) type).asElement())
            .getQualifiedName()
            .contentEquals(LAMBDA_CONTEXT);
  }

  /** Lambda's context object is no part of the payload. */
  private void refuseBinding(VariableElement parameter) {
    for (DslAnnotation binding : DslAnnotation.all(parameter)) {
      context
          .problems()
          .add(
              Mistake.NOT_HERE,
              binding.place(),
              binding.name(),
              parameter.getSimpleName(),
              "Lambda itself hands its context object over");
    }
  }

  private boolean hasOneBinding(VariableElement parameter) {
    List<DslAnnotation> bindings = DslAnnotation.all(parameter);
    if (bindings.size() < 2) {
      return true;
    }
    context
        .problems()
        .add(
            Mistake.TWO_BINDINGS,
            bindings.get(1).place(),
            parameter.getSimpleName(),
            bindings.get(0).name(),
            bindings.get(1).name());
    return false;
  }

  /** Beside {@code @Input} a parameter is bound to something else, or it is Lambda's own. */
  private boolean isBesideWholeInput(ExecutableElement method, VariableElement parameter) {
    Optional<? extends VariableElement> whole =
        method.getParameters().stream().filter(each -> bears(each, "Input")).findFirst();
    if (whole.isEmpty() || whole.get().equals(parameter) || isBound(parameter)) {
      return true;
    }
    context
        .problems()
        .add(
            Mistake.INPUT_NOT_ALONE,
            Place.of(parameter),
            parameter.getSimpleName(),
            (context.languageOf(method) == QueryLanguage.JSONATA ? "$states.input." : "$.")
                + context.settings().fields().of(parameter.getSimpleName().toString()));
    return false;
  }

  private Member member(VariableElement parameter, PayloadType type) {
    String javaName = parameter.getSimpleName().toString();
    Optional<DslAnnotation> field = DslAnnotation.on(parameter, "Field");
    field.ifPresent(this::refuseMembersOfReturns);
    return new Member(
        field
            .map(annotation -> annotation.text("value"))
            .orElseGet(() -> context.settings().fields().of(javaName)),
        javaName,
        type,
        Members.isNullable(parameter, parameter.asType()));
  }

  private void refuseMembersOfReturns(DslAnnotation field) {
    for (String member : List.of("as", "type")) {
      if (field.says(member)) {
        context
            .problems()
            .add(
                Mistake.FIELD_AS_HERE,
                field.place(member),
                member,
                "Here the parameter itself says it. Remove '" + member + "'.");
      }
    }
  }

  private boolean distinct(List<Member> members, ExecutableElement method) {
    Map<String, Member> byName = new HashMap<>();
    boolean distinct = true;
    for (Member member : members) {
      Member other = byName.putIfAbsent(member.jsonName(), member);
      if (other != null) {
        distinct = false;
        Place place =
            method.getParameters().stream()
                .filter(p -> p.getSimpleName().contentEquals(member.javaName()))
                .map(Place::of)
                .findFirst()
                .orElseGet(() -> Place.of(method));
        context
            .problems()
            .add(
                Mistake.DUPLICATE_FIELD,
                place,
                member.jsonName(),
                other.javaName(),
                member.javaName(),
                "@Field(\"…\")");
      }
    }
    return distinct;
  }
}
