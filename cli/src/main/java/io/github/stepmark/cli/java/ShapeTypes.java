package io.github.stepmark.cli.java;

import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.NumberShape;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Java's types for shapes; an object whose members are known is a record. */
final class ShapeTypes {

  private final JavaNames names;
  private final List<Known> known = new ArrayList<>();

  ShapeTypes(JavaNames names) {
    this.names = names;
  }

  /**
   * A record to be declared.
   *
   * @param members their types by their names
   */
  record Declared(String name, Map<String, String> members) {}

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
            && object.members().keySet().stream().allMatch(JavaNames::isPossible);
    if (!isRecord) {
      return "Map<String, Object>";
    }
    String own = names.type("", name, "");
    known.add(new Known(shape, owner.graph(), own));
    String of = name.replaceFirst("(Result|Answer)$", "");
    Map<String, String> members = new LinkedHashMap<>();
    owner.declared().add(new Declared(own, members));
    object
        .members()
        .forEach(
            (member, is) ->
                members.put(member, component(is, of + JavaNames.capital(member), owner)));
    return own;
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
