package io.github.stepmark.processor.read;

import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what a record consists of. */
final class RecordReader {

  private final Context context;
  private final TypeReader types;
  private final Members members;

  RecordReader(Context context, TypeReader types) {
    this.context = context;
    this.types = types;
    this.members = new Members(context);
  }

  /** Reads {@code element} into the types' structures; empty where it cannot be read. */
  Optional<RecordStructure> read(
      TypeElement element, DeclaredType type, TypeName javaType, Place place) {
    // Stands in for itself while its components are read, so that it may contain itself.
    types.add(new RecordStructure(javaType, List.of()));
    List<Member> components = new ArrayList<>();
    boolean whole = true;
    for (RecordComponentElement component : element.getRecordComponents()) {
      TypeMirror componentType = members.typeIn(type, component);
      Optional<PayloadType> read =
          types.readMember(componentType, element, component.getSimpleName().toString(), place);
      whole &= read.isPresent();
      read.ifPresent(payload -> components.add(member(element, component, payload, componentType)));
    }
    if (!whole || !members.distinct(components, place)) {
      return Optional.empty();
    }
    RecordStructure structure = new RecordStructure(javaType, components);
    types.add(structure);
    return Optional.of(structure);
  }

  private Member member(
      TypeElement record, RecordComponentElement component, PayloadType payload, TypeMirror type) {
    String name = component.getSimpleName().toString();
    List<Element> annotated = annotated(record, component);
    context.mentions(annotated.toArray(Element[]::new));
    boolean nullable = Members.isNullable(component, type) || isEmittedNullable(record, name);
    return new Member(members.jsonName(annotated, name), name, payload, nullable);
  }

  /** Whether a component of a record that another run has emitted may be null. */
  private static boolean isEmittedNullable(TypeElement record, String component) {
    return DslAnnotation.on(record, "GeneratedFrom").stream()
        .flatMap(mark -> mark.elements("nullable").stream())
        .anyMatch(located -> located.value().equals(component));
  }

  /**
   * The elements on which a component's annotations may have landed. ecj knows no accessor before
   * it was asked for the record's methods, so they are looked up by name.
   */
  private static List<Element> annotated(TypeElement record, RecordComponentElement component) {
    List<Element> annotated = new ArrayList<>(List.of(component));
    for (Element member : record.getEnclosedElements()) {
      boolean accessor =
          member instanceof ExecutableElement method && method.getParameters().isEmpty();
      if ((accessor || member.getKind() == ElementKind.FIELD)
          && member.getSimpleName().equals(component.getSimpleName())) {
        annotated.add(member);
      }
    }
    return annotated;
  }
}
