package io.github.stepmark.processor.read;

import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.model.Structure.BeanStructure;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.model.Structure.Property;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what a bean consists of: the properties that have both a getter and a setter. */
final class BeanReader {

  private final Context context;
  private final TypeReader types;
  private final Members members;

  BeanReader(Context context, TypeReader types) {
    this.context = context;
    this.types = types;
    this.members = new Members(context);
  }

  /** Reads {@code element} into the types' structures; answers whether it could. */
  boolean read(TypeElement element, DeclaredType type, TypeName javaType, Place place) {
    if (!isMakeable(element, type, place)) {
      return false;
    }
    types.add(new BeanStructure(javaType, List.of()));
    // By name: ecj knows no order of what it reads from a class file.
    Map<String, ExecutableElement> getters = new TreeMap<>();
    Map<String, ExecutableElement> setters = new HashMap<>();
    accessors(element, getters, setters);
    getters.keySet().retainAll(setters.keySet()); // a computed value is not read, so not written
    List<Property> properties = new ArrayList<>();
    getters.forEach(
        (name, getter) ->
            property(type, name, getter, setters.get(name), place).ifPresent(properties::add));
    if (properties.size() < getters.size()
        || !members.distinct(properties.stream().map(Property::member).toList(), place)) {
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

  private boolean isMakeable(TypeElement element, DeclaredType type, Place place) {
    boolean inner =
        element.getEnclosingElement() instanceof TypeElement
            && !element.getModifiers().contains(Modifier.STATIC);
    if (inner) {
      types.unsupported(
          place,
          type,
          "it is an inner class, which needs an instance of the outer one",
          "Make it static.");
      return false;
    }
    boolean constructed =
        ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
            .anyMatch(
                constructor ->
                    constructor.getParameters().isEmpty()
                        && constructor.getThrownTypes().stream().allMatch(context::isUnchecked)
                        && Access.reaches(context.workflow(), constructor, context.elements()));
    if (!constructed) {
      types.unsupported(
          place,
          type,
          "it has no constructor without parameters that the codec reaches",
          "Use a record, or a bean with such a constructor, getters and setters.");
    }
    return constructed;
  }

  private Optional<Property> property(
      DeclaredType type,
      String name,
      ExecutableElement getter,
      ExecutableElement setter,
      Place place) {
    TypeMirror propertyType = members.typeIn(type, getter);
    context.mentions(getter, setter);
    TypeMirror taken = setter.getParameters().get(0).asType();
    if (!context.types().isSameType(propertyType, taken)
        && !context.types().isSameType(getter.getReturnType(), taken)) {
      return types.unsupported(
          place,
          type,
          "the getter and the setter of " + name + " are of different types",
          "Use a record, or give both one type.");
    }
    return types
        .readMember(propertyType, (TypeElement) getter.getEnclosingElement(), name, place)
        .map(
            payload ->
                new Property(
                    new Member(
                        members.jsonName(annotated(name, getter, setter), name),
                        name,
                        payload,
                        Members.isNullable(getter, propertyType)),
                    getter.getSimpleName().toString(),
                    setter.getSimpleName().toString()));
  }

  private static List<Element> annotated(
      String property, ExecutableElement getter, ExecutableElement setter) {
    List<Element> annotated = new ArrayList<>(List.of(getter, setter));
    ElementFilter.fieldsIn(getter.getEnclosingElement().getEnclosedElements()).stream()
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
      String name = method.getSimpleName().toString();
      if (method.getModifiers().contains(Modifier.STATIC)
          || !method.getThrownTypes().stream().allMatch(context::isUnchecked)
          || !Access.reaches(context.workflow(), method, context.elements())) {
        continue;
      }
      int parameters = method.getParameters().size();
      if (parameters == 1 && name.startsWith("set") && name.length() > 3) {
        setters.put(nameOf(name, 3), method);
      } else if (parameters == 0 && name.startsWith("get") && name.length() > 3) {
        getters.put(nameOf(name, 3), method);
      } else if (parameters == 0
          && name.startsWith("is")
          && name.length() > 2
          && method.getReturnType().getKind() == TypeKind.BOOLEAN) {
        getters.put(nameOf(name, 2), method);
      }
    }
  }

  private static String nameOf(String accessor, int prefix) {
    String rest = accessor.substring(prefix);
    boolean acronym = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
    return acronym ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
  }
}
