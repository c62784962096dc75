package io.github.stepmark.processor.read;

import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.model.Structure.Case;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.model.Structure.UnionStructure;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads which records a sealed interface stands for, and how JSON tells them apart. */
final class UnionReader {

  private final Context context;
  private final TypeReader types;
  private final RecordReader records;

  UnionReader(Context context, TypeReader types, RecordReader records) {
    this.context = context;
    this.types = types;
    this.records = records;
  }

  /** Reads {@code element} into the types' structures; answers whether it could. */
  boolean read(TypeElement element, TypeName javaType, Place place) {
    types.add(new UnionStructure(javaType, "", List.of()));
    String discriminator =
        DslAnnotation.on(element, "Discriminator").map(a -> a.text("value")).orElse("type");
    List<Case> cases = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    for (TypeElement each : permitted(element)) {
      Optional<RecordStructure> record = record(element, each, place);
      if (record.isEmpty() || !isFree(discriminator, element, each, record.get(), place)) {
        return false;
      }
      String name = each.getSimpleName().toString();
      String value =
          DslAnnotation.on(each, "Discriminator.Name").map(a -> a.text("value")).orElse(name);
      String other = values.putIfAbsent(value, name);
      if (other != null) {
        context
            .problems()
            .add(Mistake.DUPLICATE_CASE, place, value, other, name, element.getSimpleName());
        return false;
      }
      cases.add(new Case(value, record.get()));
    }
    types.add(new UnionStructure(javaType, discriminator, cases));
    return true;
  }

  private Optional<RecordStructure> record(TypeElement union, TypeElement permitted, Place place) {
    if (permitted.getKind() != ElementKind.RECORD || !permitted.getTypeParameters().isEmpty()) {
      return types.unsupported(
          place,
          union.asType(),
          "it permits " + permitted.getSimpleName() + ", which is no plain record",
          "Permit records without type parameters only.");
    }
    Optional<String> unreachable = Access.from(context.workflow(), permitted, context.elements());
    if (unreachable.isPresent()) {
      context
          .problems()
          .add(Mistake.PRIVATE_TYPE, place, permitted.getSimpleName(), unreachable.get());
      return Optional.empty();
    }
    context.mentions(permitted);
    TypeMirror type = permitted.asType();
    return records.read(permitted, (DeclaredType) type, TypeName.get(type), place);
  }

  /** Whether no component of {@code record} has the discriminator's name. */
  private boolean isFree(
      String discriminator,
      TypeElement union,
      TypeElement permitted,
      RecordStructure record,
      Place place) {
    boolean taken =
        record.members().stream().anyMatch(member -> member.jsonName().equals(discriminator));
    if (taken) {
      context
          .problems()
          .add(
              Mistake.DUPLICATE_FIELD,
              place,
              discriminator,
              "the discriminator of " + union.getSimpleName(),
              "a component of " + permitted.getSimpleName(),
              "@Discriminator(\"…\")");
    }
    return !taken;
  }

  /**
   * The classes that a sealed interface permits, those of sealed interfaces in it laid flat. By
   * name: compilers have orders of their own where no permits clause is written.
   */
  private static Collection<TypeElement> permitted(TypeElement element) {
    Map<String, TypeElement> permitted = new TreeMap<>();
    for (TypeMirror each : element.getPermittedSubclasses()) {
      TypeElement type = (TypeElement) ((DeclaredType) each).asElement();
      if (type.getKind() == ElementKind.INTERFACE
          && type.getModifiers().contains(Modifier.SEALED)) {
        permitted(type).forEach(inner -> permitted.put(inner.getQualifiedName().toString(), inner));
      } else {
        permitted.put(type.getQualifiedName().toString(), type);
      }
    }
    return permitted.values();
  }
}
