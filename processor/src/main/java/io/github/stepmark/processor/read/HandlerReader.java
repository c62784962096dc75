package io.github.stepmark.processor.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.squareup.javapoet.ClassName;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Handler.Argument;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Naming;
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
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what a handler takes and returns. */
final class HandlerReader {

  private static final String LAMBDA_CONTEXT = "com.amazonaws.services.lambda.runtime.Context";

  /** Names that a record's component may not have (Java Language Specification, 8.10.1). */
  private static final Set<String> NO_COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private final Context context;
  private final TypeReader types;

  HandlerReader(Context context, TypeReader types) {
    this.context = context;
    this.types = types;
  }

  /**
   * Whether a record is emitted for the input of {@code method}; needs no type but Lambda's own.
   */
  static boolean hasInputRecord(ExecutableElement method) {
    boolean fields = false;
    boolean whole = false;
    boolean bound = false;
    for (VariableElement parameter : method.getParameters()) {
      if (DslAnnotation.on(parameter, "Input").isPresent()) {
        whole = true;
      } else if (DslAnnotation.on(parameter, "From").isPresent()) {
        bound = true;
      } else if (!isLambdaContext(parameter.asType())) {
        fields = true;
      }
    }
    return StateMethods.hasBody(method) && (bound || fields && !whole);
  }

  /** Reads {@code method}; empty where it cannot be read, which is then reported or noted. */
  Optional<Handler> read(ExecutableElement method, String stateName) {
    String name = method.getSimpleName().toString();
    List<Argument> arguments = new ArrayList<>();
    List<Member> members = new ArrayList<>();
    Map<String, Place> bindings = new HashMap<>();
    ObjectNode template = JsonNodeFactory.instance.objectNode();
    Optional<VariableElement> whole = wholeInput(method);
    boolean inputRecord = hasInputRecord(method);
    boolean bound = isBound(method);
    int missing = types.missing();
    PayloadType input = null;
    boolean readable = true;
    for (VariableElement parameter : method.getParameters()) {
      if (isLambdaContext(parameter.asType())) {
        arguments.add(new Argument.LambdaContext());
        continue;
      }
      if (!oneBinding(parameter) || !whole.isEmpty() && !aloneWith(whole.get(), parameter)) {
        readable = false;
        continue;
      }
      Optional<PayloadType> type = types.read(parameter.asType(), Place.of(parameter));
      if (type.isEmpty()) {
        readable = false;
        continue;
      }
      if (!inputRecord) {
        arguments.add(new Argument.Whole());
        input = type.get();
        continue;
      }
      Member member = member(parameter, type.get());
      if (!isComponentName(member, parameter) || !isPath(parameter)) {
        readable = false;
        continue;
      }
      arguments.add(new Argument.Component(member.javaName()));
      members.add(member);
      template.put(member.jsonName() + ".$", path(parameter, member));
      bindings.put(
          member.jsonName() + ".$",
          DslAnnotation.on(parameter, "From")
              .map(from -> from.place("value"))
              .orElseGet(() -> Place.of(parameter)));
    }
    readable &= distinct(members, method);
    if (inputRecord) {
      ClassName record = context.names().input(name);
      types.add(new RecordStructure(record, members));
      if (types.missing() > missing) {
        types.waits(record);
      }
      input = new PayloadType.Structured(record);
    }
    Result result = result(method);
    if (!readable || !result.readable()) {
      return Optional.empty();
    }
    return Optional.of(
        new Handler(
            name,
            stateName,
            context.names().function(name),
            context.names().placeholder(name),
            input,
            inputRecord,
            bound ? JsonValue.of(template) : null,
            bound ? bindings : Map.of(),
            arguments,
            result.type(),
            result.nullable()));
  }

  private static Optional<VariableElement> wholeInput(ExecutableElement method) {
    for (VariableElement parameter : method.getParameters()) {
      if (DslAnnotation.on(parameter, "Input").isPresent()) {
        return Optional.of(parameter);
      }
    }
    return Optional.empty();
  }

  private static boolean isBound(ExecutableElement method) {
    return method.getParameters().stream()
        .anyMatch(parameter -> DslAnnotation.on(parameter, "From").isPresent());
  }

  private static boolean isLambdaContext(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((TypeElement) ((DeclaredType) type).asElement())
            .getQualifiedName()
            .contentEquals(LAMBDA_CONTEXT);
  }

  private boolean oneBinding(VariableElement parameter) {
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

  private boolean aloneWith(VariableElement whole, VariableElement parameter) {
    if (parameter.equals(whole) || DslAnnotation.on(parameter, "From").isPresent()) {
      return true;
    }
    Member member = member(parameter, new PayloadType.Free());
    context
        .problems()
        .add(
            Mistake.INPUT_NOT_ALONE,
            Place.of(parameter),
            parameter.getSimpleName(),
            member.jsonName());
    return false;
  }

  private Member member(VariableElement parameter, PayloadType type) {
    String javaName = parameter.getSimpleName().toString();
    String jsonName =
        DslAnnotation.on(parameter, "Field")
            .map(field -> field.text("value"))
            .orElseGet(() -> context.settings().fields().of(javaName));
    DslAnnotation.on(parameter, "Field").ifPresent(this::refuseMembersOfReturns);
    return new Member(
        jsonName, javaName, type, StructureReader.isNullable(parameter, parameter.asType()));
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

  private boolean isPath(VariableElement parameter) {
    return DslAnnotation.on(parameter, "From")
        .flatMap(from -> from.located("value"))
        .map(path -> PathTypes.isPath(path, context.problems()))
        .orElse(true);
  }

  private String path(VariableElement parameter, Member member) {
    return DslAnnotation.on(parameter, "From")
        .map(from -> from.text("value"))
        .orElseGet(
            () ->
                DslAnnotation.on(parameter, "Input").isPresent()
                    ? "$"
                    : "$" + step(member.jsonName()));
  }

  /** A step of a path to a member, quoted where its name is not a plain word. */
  private static String step(String name) {
    return name.matches("[A-Za-z_][A-Za-z0-9_]*")
        ? "." + name
        : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
  }

  private boolean isComponentName(Member member, VariableElement parameter) {
    if (!NO_COMPONENTS.contains(member.javaName())) {
      return true;
    }
    context
        .problems()
        .add(
            Mistake.INVALID_NAME,
            Place.of(parameter),
            member.javaName(),
            "record's component",
            "@Field(\"" + member.jsonName() + "\") and another Java name");
    return false;
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

  /** What a handler returns. */
  private record Result(boolean readable, @Nullable PayloadType type, boolean nullable) {}

  private Result result(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    Optional<DslAnnotation> returns = DslAnnotation.on(method, "Returns");
    if (returns.isPresent()) {
      ClassName record = context.names().output(method.getSimpleName().toString());
      boolean read = returned(returns.get(), record);
      PayloadType own = new PayloadType.Structured(record);
      Optional<PayloadType> actual =
          type.getKind() == TypeKind.VOID ? Optional.empty() : types.read(type, Place.of(method));
      if (actual.isEmpty() && type.getKind() != TypeKind.VOID) {
        return new Result(false, null, false);
      }
      if (!own.equals(actual.orElse(null))) {
        context
            .problems()
            .add(
                Mistake.RETURNS_MISMATCH,
                returns.get().place(),
                record.simpleName(),
                method.getSimpleName(),
                actual.map(PathTypes::simple).orElse("nothing"),
                record.simpleName());
        return new Result(false, null, false);
      }
      return new Result(read, own, false);
    }
    if (type.getKind() == TypeKind.VOID) {
      return new Result(true, null, false);
    }
    Optional<PayloadType> read = types.read(type, Place.of(method));
    return new Result(
        read.isPresent(), read.orElse(null), StructureReader.isNullable(method, type));
  }

  /** Reads {@code @Returns} into the structure of {@code record}. */
  private boolean returned(DslAnnotation returns, ClassName record) {
    int missing = types.missing();
    List<Member> members = new ArrayList<>();
    Map<String, String> jsonNames = new HashMap<>();
    Map<String, String> javaNames = new HashMap<>();
    boolean readable = true;
    for (DslAnnotation field : returns.annotations("value")) {
      String jsonName = field.text("value");
      String javaName = field.says("as") ? field.text("as") : Naming.javaName(jsonName);
      Optional<PayloadType> type = fieldType(field);
      readable &= type.isPresent();
      if (!SourceVersion.isIdentifier(javaName)
          || SourceVersion.isKeyword(javaName, SourceVersion.RELEASE_17)
          || NO_COMPONENTS.contains(javaName)) {
        context
            .problems()
            .add(
                Mistake.INVALID_NAME,
                field.place(field.says("as") ? "as" : "value"),
                javaName,
                "record's component",
                "@Field(value = \"" + jsonName + "\", as = \"…\")");
        readable = false;
        continue;
      }
      String twice = jsonNames.containsKey(jsonName) ? jsonName : javaName;
      String other =
          Optional.ofNullable(jsonNames.putIfAbsent(jsonName, javaName))
              .or(() -> Optional.ofNullable(javaNames.putIfAbsent(javaName, jsonName)))
              .orElse(null);
      if (other != null) {
        context
            .problems()
            .add(
                Mistake.DUPLICATE_FIELD,
                field.place("value"),
                twice,
                "an earlier @Field",
                "this one",
                "@Field(value = \"…\", as = \"…\")");
        readable = false;
        continue;
      }
      type.ifPresent(payload -> members.add(new Member(jsonName, javaName, payload, false)));
    }
    types.add(new RecordStructure(record, members));
    if (types.missing() > missing) {
      types.waits(record);
    }
    return readable;
  }

  private Optional<PayloadType> fieldType(DslAnnotation field) {
    Optional<Located<Object>> type = field.raw("type");
    if (type.isEmpty()) {
      TypeMirror string = context.elements().getTypeElement("java.lang.String").asType();
      return types.read(string, field.place());
    }
    if (!(type.get().value() instanceof TypeMirror mirror)) {
      return types.unresolved(String.valueOf(type.get().value()));
    }
    if (mirror.getKind() == TypeKind.VOID) {
      context.problems().add(Mistake.BOXED_NEVER_VOID, type.get().place());
      return Optional.empty();
    }
    return types.read(mirror, type.get().place());
  }
}
