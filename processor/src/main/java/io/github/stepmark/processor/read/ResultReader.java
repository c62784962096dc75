package io.github.stepmark.processor.read;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.processor.model.ComponentName;
import io.github.stepmark.processor.model.MemberNames;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what a handler returns, and the record that {@code @Returns} describes. */
final class ResultReader {

  private final Context context;
  private final TypeReader types;
  private final ClassLiterals literals;

  ResultReader(Context context, TypeReader types, ClassLiterals literals) {
    this.context = context;
    this.types = types;
    this.literals = literals;
  }

  /**
   * What a handler returns.
   *
   * @param type {@code null} for {@code void}
   * @param nullable whether it may be null
   */
  record Result(@Nullable PayloadType type, boolean nullable) {}

  /** Reads the result of {@code method}; empty where it cannot be read. */
  Optional<Result> read(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    Optional<DslAnnotation> returns = DslAnnotation.on(method, "Returns");
    if (returns.isPresent()) {
      return described(method, returns.get());
    }
    if (type.getKind() == TypeKind.VOID) {
      return Optional.of(new Result(null, false));
    }
    return types
        .read(type, Place.of(method))
        .map(read -> new Result(read, Members.isNullable(method, type)));
  }

  /** The record of {@code @Returns}, which the method then has to return. */
  private Optional<Result> described(ExecutableElement method, DslAnnotation returns) {
    ClassName record = context.names().output(method.getSimpleName().toString());
    boolean complete = describe(method, returns, record);
    PayloadType own = new PayloadType.Structured(record);
    boolean isVoid = method.getReturnType().getKind() == TypeKind.VOID;
    Optional<PayloadType> actual =
        isVoid ? Optional.empty() : types.read(method.getReturnType(), Place.of(method));
    if (actual.isEmpty() && !isVoid) {
      return Optional.empty();
    }
    if (!own.equals(actual.orElse(null))) {
      context
          .problems()
          .add(
              Mistake.RETURNS_MISMATCH,
              returns.place(),
              record.simpleName(),
              method.getSimpleName(),
              actual.map(PathTypes::simple).orElse("nothing"),
              record.simpleName());
      return Optional.empty();
    }
    return complete ? Optional.of(new Result(own, false)) : Optional.empty();
  }

  /**
   * Reads {@code @Returns} into the structure of {@code record}; answers whether it is complete.
   */
  private boolean describe(ExecutableElement method, DslAnnotation returns, ClassName record) {
    List<Member> members = new ArrayList<>();
    Set<String> jsonNames = new HashSet<>();
    Set<String> javaNames = new HashSet<>();
    for (DslAnnotation field : returns.annotations("value")) {
      String jsonName = field.text("value");
      String javaName = field.says("as") ? field.text("as") : MemberNames.javaName(jsonName);
      Optional<PayloadType> type = literals.read(field, "type", "java.lang.String");
      if (isAllowed(field, javaName) & isNew(field, jsonName, javaName, jsonNames, javaNames)) {
        type.ifPresent(payload -> members.add(new Member(jsonName, javaName, payload, false)));
      }
    }
    boolean complete = members.size() == returns.annotations("value").size();
    types.addEmitted(new RecordStructure(record, members), method, complete);
    return complete;
  }

  private boolean isAllowed(DslAnnotation field, String javaName) {
    if (ComponentName.isAllowed(javaName)) {
      return true;
    }
    context
        .problems()
        .add(
            Mistake.INVALID_NAME,
            field.place(field.says("as") ? "as" : "value"),
            javaName,
            "record's component",
            "@Field(value = \"" + field.text("value") + "\", as = \"…\")");
    return false;
  }

  private boolean isNew(
      DslAnnotation field,
      String jsonName,
      String javaName,
      Set<String> jsonNames,
      Set<String> javaNames) {
    boolean newJson = jsonNames.add(jsonName);
    boolean newJava = javaNames.add(javaName);
    if (!newJson || !newJava) {
      context
          .problems()
          .add(
              Mistake.DUPLICATE_FIELD,
              field.place("value"),
              newJson ? javaName : jsonName,
              "an earlier @Field",
              "this one",
              "@Field(value = \"…\", as = \"…\")");
    }
    return newJson && newJava;
  }
}
