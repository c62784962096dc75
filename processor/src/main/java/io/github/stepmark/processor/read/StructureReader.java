package io.github.stepmark.processor.read;

import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Structure.BeanStructure;
import io.github.stepmark.processor.model.Structure.Case;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.model.Structure.Property;
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
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what a record, a bean or a sealed interface of records consists of. */
final class StructureReader {

  private final Context context;
  private final TypeReader types;

  StructureReader(Context context, TypeReader types) {
    this.context = context;
    this.types = types;
  }

  /** Reads {@code element} into the types' structures; answers whether it could. */
  boolean read(TypeElement element, DeclaredType type, TypeName javaType, Place place) {
    String packageName = context.elements().getPackageOf(element).getQualifiedName().toString();
    if (packageName.startsWith("java.") || packageName.startsWith("javax.")) {
      types.unsupported(place, type, "JSON has nothing like it", instead(element));
      return false;
    }
    if (element.getKind() == ElementKind.RECORD) {
      return record(element, type, javaType, place).isPresent();
    }
    if (element.getKind() == ElementKind.INTERFACE
        && element.getModifiers().contains(Modifier.SEALED)) {
      return union(element, javaType, place);
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
    return bean(element, type, javaType, place);
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
    String packageName = context.elements().getPackageOf(element).getQualifiedName().toString();
    return packageName.equals("java.sql")
            || packageName.equals("java.time")
            || Set.of("Date", "Calendar").contains(name(element))
        ? "Take an Instant, an OffsetDateTime, a LocalDate or a LocalDateTime."
        : "Take a simple type, such as a String, or a record of your own.";
  }

  private Optional<RecordStructure> record(
      TypeElement element, DeclaredType type, TypeName javaType, Place place) {
    // Stands in for itself while its components are read, so that it may contain itself.
    types.add(new RecordStructure(javaType, List.of()));
    List<Member> members = new ArrayList<>();
    boolean whole = true;
    for (RecordComponentElement component : element.getRecordComponents()) {
      TypeMirror componentType = typeIn(type, component);
      Optional<PayloadType> read = types.read(componentType, place);
      whole &= read.isPresent();
      read.ifPresent(
          payload ->
              members.add(
                  new Member(
                      jsonName(componentAnnotated(element, component), name(component)),
                      name(component),
                      payload,
                      isNullable(component, componentType))));
    }
    if (!whole || !distinct(members, place)) {
      return Optional.empty();
    }
    RecordStructure structure = new RecordStructure(javaType, members);
    types.add(structure);
    return Optional.of(structure);
  }

  /**
   * The elements on which a component's annotations may have landed. ecj knows no accessor before
   * it was asked for the record's methods, so they are looked up by name.
   */
  private static List<Element> componentAnnotated(
      TypeElement record, RecordComponentElement component) {
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

  private boolean bean(TypeElement element, DeclaredType type, TypeName javaType, Place place) {
    boolean makeable =
        ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
            .anyMatch(
                constructor ->
                    constructor.getParameters().isEmpty()
                        && Access.reaches(context.workflow(), constructor, context.elements()));
    boolean inner =
        element.getEnclosingElement() instanceof TypeElement
            && !element.getModifiers().contains(Modifier.STATIC);
    if (!makeable || inner) {
      types.unsupported(
          place,
          type,
          inner
              ? "it is an inner class, which needs an instance of the outer one"
              : "it has no constructor without parameters that the codec reaches",
          inner
              ? "Make it static."
              : "Use a record, or a bean with such a constructor, getters and setters.");
      return false;
    }
    types.add(new BeanStructure(javaType, List.of()));
    // By name: ecj knows no order of what it reads from a class file.
    Map<String, ExecutableElement> getters = new TreeMap<>();
    Map<String, ExecutableElement> setters = new HashMap<>();
    accessors(element, getters, setters);
    List<Property> properties = new ArrayList<>();
    boolean whole = true;
    for (Map.Entry<String, ExecutableElement> entry : getters.entrySet()) {
      ExecutableElement getter = entry.getValue();
      ExecutableElement setter = setters.get(entry.getKey());
      if (setter == null) {
        continue; // computed: no part of what is read, so none of what is written
      }
      TypeMirror propertyType = typeIn(type, getter);
      Optional<PayloadType> read = types.read(propertyType, place);
      whole &= read.isPresent();
      read.ifPresent(
          payload ->
              properties.add(
                  new Property(
                      new Member(
                          jsonName(
                              beanAnnotated(element, entry.getKey(), getter, setter),
                              entry.getKey()),
                          entry.getKey(),
                          payload,
                          isNullable(getter, propertyType)),
                      name(getter),
                      name(setter))));
    }
    if (!whole || !distinct(properties.stream().map(Property::member).toList(), place)) {
      return false;
    }
    if (properties.isEmpty()) {
      types.unsupported(
          place,
          type,
          "it has no property with both a getter and a setter",
          "Use a record, or add them.");
      return false;
    }
    types.add(new BeanStructure(javaType, properties));
    return true;
  }

  private static List<Element> beanAnnotated(
      TypeElement element, String property, ExecutableElement getter, ExecutableElement setter) {
    List<Element> annotated = new ArrayList<>(List.of(getter, setter));
    ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals(property))
        .forEach(annotated::add);
    return annotated;
  }

  /** Getters and setters, those of superclasses first. */
  private void accessors(
      TypeElement element,
      Map<String, ExecutableElement> getters,
      Map<String, ExecutableElement> setters) {
    if (element.getSuperclass() instanceof DeclaredType parent
        && parent.getKind() == TypeKind.DECLARED
        && !parent.toString().equals("java.lang.Object")) {
      accessors((TypeElement) parent.asElement(), getters, setters);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
      String name = name(method);
      if (method.getModifiers().contains(Modifier.STATIC)
          || !Access.reaches(context.workflow(), method, context.elements())) {
        continue;
      }
      int parameters = method.getParameters().size();
      if (parameters == 1 && name.startsWith("set") && name.length() > 3) {
        setters.put(property(name, 3), method);
      } else if (parameters == 0 && name.startsWith("get") && name.length() > 3) {
        getters.put(property(name, 3), method);
      } else if (parameters == 0
          && name.startsWith("is")
          && name.length() > 2
          && method.getReturnType().getKind() == TypeKind.BOOLEAN) {
        getters.put(property(name, 2), method);
      }
    }
  }

  private static String property(String accessor, int prefix) {
    String rest = accessor.substring(prefix);
    boolean acronym = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
    return acronym ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
  }

  private boolean union(TypeElement element, TypeName javaType, Place place) {
    types.add(new UnionStructure(javaType, "", List.of()));
    String discriminator =
        DslAnnotation.on(element, "Discriminator").map(a -> a.text("value")).orElse("type");
    List<Case> cases = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    for (TypeElement each : permitted(element)) {
      TypeMirror type = each.asType();
      Optional<String> unreachable = Access.from(context.workflow(), each, context.elements());
      if (each.getKind() != ElementKind.RECORD || !each.getTypeParameters().isEmpty()) {
        types.unsupported(
            place,
            element.asType(),
            "it permits " + each.getSimpleName() + ", which is no plain record",
            "Permit records without type parameters only.");
        return false;
      }
      if (unreachable.isPresent()) {
        context
            .problems()
            .add(Mistake.PRIVATE_TYPE, place, each.getSimpleName(), unreachable.get());
        return false;
      }
      Optional<RecordStructure> record =
          record(each, (DeclaredType) type, TypeName.get(type), place);
      if (record.isEmpty()) {
        return false;
      }
      String value =
          DslAnnotation.on(each, "Discriminator.Name")
              .map(a -> a.text("value"))
              .orElse(each.getSimpleName().toString());
      for (Member member : record.get().members()) {
        if (member.jsonName().equals(discriminator)) {
          context
              .problems()
              .add(
                  Mistake.DUPLICATE_FIELD,
                  place,
                  discriminator,
                  "the discriminator of " + element.getSimpleName(),
                  "a component of " + each.getSimpleName(),
                  "@Discriminator(\"…\")");
          return false;
        }
      }
      String other = values.putIfAbsent(value, each.getSimpleName().toString());
      if (other != null) {
        context
            .problems()
            .add(
                Mistake.DUPLICATE_CASE,
                place,
                value,
                other,
                each.getSimpleName(),
                element.getSimpleName());
        return false;
      }
      cases.add(new Case(value, record.get()));
    }
    types.add(new UnionStructure(javaType, discriminator, cases));
    return true;
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

  /** The type of a component, or what a getter returns, with the type's arguments in it. */
  private TypeMirror typeIn(DeclaredType type, Element member) {
    boolean generic = type.getKind() == TypeKind.DECLARED && !type.getTypeArguments().isEmpty();
    TypeMirror found = generic ? context.types().asMemberOf(type, member) : member.asType();
    return found instanceof ExecutableType getter ? getter.getReturnType() : found;
  }

  /** The name that an annotation gives, else the Java name in the workflow's style. */
  private String jsonName(List<Element> annotated, String javaName) {
    for (Element element : annotated) {
      Optional<String> own = DslAnnotation.on(element, "Field").map(a -> a.text("value"));
      Optional<String> jackson =
          DslAnnotation.find(element, "com.fasterxml.jackson.annotation.JsonProperty")
              .map(a -> a.text("value"))
              .filter(name -> !name.isEmpty());
      if (own.isPresent() || jackson.isPresent()) {
        return own.or(() -> jackson).get();
      }
    }
    return context.settings().fields().of(javaName);
  }

  private boolean distinct(List<Member> members, Place place) {
    Map<String, Member> byName = new HashMap<>();
    for (Member member : members) {
      Member other = byName.put(member.jsonName(), member);
      if (other != null) {
        context
            .problems()
            .add(
                Mistake.DUPLICATE_FIELD,
                place,
                member.jsonName(),
                other.javaName(),
                member.javaName(),
                "@Field(\"…\") or @JsonProperty(\"…\")");
        return false;
      }
    }
    return true;
  }

  /** Whether an annotation called {@code Nullable} stands on the type or on what bears it. */
  static boolean isNullable(Element element, TypeMirror type) {
    return type.getAnnotationMirrors().stream().anyMatch(StructureReader::isNullableMirror)
        || element.getAnnotationMirrors().stream().anyMatch(StructureReader::isNullableMirror);
  }

  private static boolean isNullableMirror(javax.lang.model.element.AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
  }

  private static String name(Element element) {
    return element.getSimpleName().toString();
  }
}
