package io.github.stepmark.processor.read;

import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.problem.Place;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what a class consists of, by what it is: a record, a bean, a sealed interface. */
final class StructureReader {

  private final Context context;
  private final TypeReader types;
  private final RecordReader records;
  private final BeanReader beans;
  private final UnionReader unions;

  StructureReader(Context context, TypeReader types) {
    this.context = context;
    this.types = types;
    this.records = new RecordReader(context, types);
    this.beans = new BeanReader(context, types);
    this.unions = new UnionReader(context, types, records);
  }

  /** Reads {@code element} into the types' structures; answers whether it could. */
  boolean read(TypeElement element, DeclaredType type, TypeName javaType, Place place) {
    if (isOfTheJdk(element)) {
      types.unsupported(place, type, "JSON has nothing like it", instead(element));
      return false;
    }
    if (element.getKind() == ElementKind.RECORD) {
      return records.read(element, type, javaType, place).isPresent();
    }
    if (element.getKind() == ElementKind.INTERFACE
        && element.getModifiers().contains(Modifier.SEALED)) {
      return unions.read(element, javaType, place);
    }
    if (element.getKind() != ElementKind.CLASS
        || element.getModifiers().contains(Modifier.ABSTRACT)) {
      types.unsupported(
          place,
          type,
          "nothing says which class to make of it",
          "Name a record, or a sealed interface of records.");
      return false;
    }
    return beans.read(element, type, javaType, place);
  }

  /** Whether it is a class of the JDK, of which some are payloads and others are told. */
  boolean isOfTheJdk(TypeElement element) {
    String packageName = context.elements().getPackageOf(element).getQualifiedName().toString();
    return packageName.startsWith("java.") || packageName.startsWith("javax.");
  }

  /** What to take in place of a class of the JDK. */
  private String instead(TypeElement element) {
    for (String common : List.of("List", "Set", "Map")) {
      TypeMirror erased =
          context
              .types()
              .erasure(context.elements().getTypeElement("java.util." + common).asType());
      if (context.types().isSubtype(context.types().erasure(element.asType()), erased)) {
        return "Take a " + common + ".";
      }
    }
    if (element.getQualifiedName().contentEquals("java.lang.Class")) {
      return "Take its name as a String.";
    }
    String packageName = context.elements().getPackageOf(element).getQualifiedName().toString();
    return packageName.equals("java.sql")
            || packageName.equals("java.time")
            || Set.of("Date", "Calendar").contains(element.getSimpleName().toString())
        ? "Take an Instant, an OffsetDateTime, a LocalDate or a LocalDateTime."
        : "Take a simple type, such as a String, or a record of your own.";
  }
}
