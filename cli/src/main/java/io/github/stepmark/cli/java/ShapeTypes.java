package io.github.stepmark.cli.java;

import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.NumberShape;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.cli.java.HandlerMethod.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Java's types for shapes; an object whose members are known is a record. */
final class ShapeTypes {

  private final JavaNames names;
  private final MemberNames members;
  private final List<Known> known = new ArrayList<>();

  ShapeTypes(JavaNames names, MemberNames members) {
    this.names = names;
    this.members = members;
  }

  /** A record to be declared. */
  record Declared(String name, List<Parameter> components) {}

  /** A record that is declared among the states of the graph at a pointer. */
  private record Known(Shape shape, String graph, String name) {}

  /** Where records are declared. */
  private record Owner(String graph, List<Declared> declared) {}

  /** The type for a shape in the graph at a pointer; a record where one for it can be seen. */
  String of(Shape shape, String graph) {
    return known.stream()
        .filter(one -> one.shape().equals(shape))
        .filter(one -> one.graph().isEmpty() || one.graph().equals(graph))
        .findFirst()
        .map(Known::name)
        .orElseGet(() -> type(shape, null, new Owner(graph, new ArrayList<>())));
  }

  /**
   * The type for a shape.
   *
   * @param graph the pointer of the graph that records are declared in
   * @param name of the record for it, if it is one
   * @param declared takes the records that have to be declared for it, those in it too
   */
  String of(Shape shape, String graph, String name, List<Declared> declared) {
    return type(shape, name, new Owner(graph, declared));
  }

  private String type(Shape shape, @Nullable String name, Owner owner) {
    if (shape.isAnything() || shape.kinds().size() != 1) {
      return "Object";
    }
    return switch (shape.kinds().iterator().next()) {
      case BOOLEAN -> "boolean";
      case NUMBER -> number(shape.numbers());
      case STRING -> shape.equals(Shape.timestamp()) ? "Instant" : "String";
      case ARRAY -> "List<" + boxed(element(shape.arrays(), name, owner)) + ">";
      case OBJECT -> object(shape, name, owner);
      case NULL -> "Object";
    };
  }

  private static String number(@Nullable NumberShape numbers) {
    if (numbers == null || !numbers.integral()) {
      return "double";
    }
    Set<BigDecimal> constants = numbers.constants();
    return constants == null
            || constants.stream().allMatch(one -> one.toBigInteger().bitLength() < Integer.SIZE)
        ? "int"
        : "long";
  }

  private String element(@Nullable ArrayShape arrays, @Nullable String name, Owner owner) {
    Shape element = arrays == null ? Shape.anything() : arrays.element();
    return element.isNothing()
        ? "Object"
        : type(element, name == null ? null : name + "Item", owner);
  }

  private String object(Shape shape, @Nullable String name, Owner owner) {
    ObjectShape object = shape.objects().get(0);
    boolean isRecord =
        name != null
            && shape.objects().size() == 1
            && !object.members().isEmpty()
            && object.members().keySet().stream().noneMatch(ShapeTypes::isOdd);
    if (!isRecord) {
      return "Map<String, Object>";
    }
    String own = names.type("", name, "");
    known.add(new Known(shape, owner.graph(), own));
    String of = name.replaceFirst("(Result|Answer)$", "");
    List<Parameter> components = new ArrayList<>();
    owner.declared().add(new Declared(own, components));
    JavaNames given = new JavaNames(Set.of());
    object
        .members()
        .forEach(
            (member, is) -> {
              String java = given.method(JavaNames.methodName(member));
              String type = component(is, of + JavaNames.capital(java), owner);
              components.add(new Parameter(members.binding(member, java), type, java));
            });
    return own;
  }

  private static boolean isOdd(String member) {
    return !member.matches("[\\p{L}\\p{N} ._-]*\\p{L}[\\p{L}\\p{N} ._-]*");
  }

  private String component(Member member, String name, Owner owner) {
    String type = type(member.shape(), name, owner);
    return member.presence() == Presence.ALWAYS ? type : "Optional<" + boxed(type) + ">";
  }

  private static String boxed(String type) {
    return switch (type) {
      case "int" -> "Integer";
      case "long" -> "Long";
      case "double" -> "Double";
      case "boolean" -> "Boolean";
      default -> type;
    };
  }
}
