package io.github.stepmark.processor.flow;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.asl.Naming;
import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.NumberShape;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.shape.TextShape;
import io.github.stepmark.processor.model.ComponentName;
import io.github.stepmark.processor.model.MemberNames;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.ScalarKind;
import io.github.stepmark.processor.model.Structure;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Java types of JSON of which only the shape is known: a type of the workflow that is written so,
 * else a record that is to be emitted, else {@code Map}, {@code List} and free JSON.
 */
final class TypesOfShapes {

  /** A constructor has 255 parameters at most, of which a {@code long} takes two. */
  private static final int MOST_COMPONENTS = 120;

  /** What emitted types name beside scalars, and so may not be called. */
  private static final List<String> NAMED = List.of("Field", "List", "Map", "Object", "Optional");

  private final Map<Shape, List<Structure>> known = new HashMap<>();
  private final Map<TypeName, Shape> shapes = new HashMap<>();
  private final Set<String> taken = new HashSet<>(NAMED);
  private final PayloadShapes written;
  private final List<RecordStructure> records = new ArrayList<>();
  private final ClassName owner;

  /**
   * @param structures the types of the workflow
   * @param owner the emitted type that records are nested in
   */
  TypesOfShapes(Map<TypeName, Structure> structures, PayloadShapes written, ClassName owner) {
    this.owner = owner;
    this.written = written;
    for (ScalarKind kind : ScalarKind.values()) {
      taken.add(ClassName.bestGuess(kind.className()).simpleName());
    }
    taken.add(owner.simpleName());
    for (Structure structure : structures.values()) {
      if (structure.javaType() instanceof ClassName name) {
        taken.add(name.topLevelClassName().simpleName());
        Shape shape = written.of(new PayloadType.Structured(name));
        shapes.put(name, shape);
        known.computeIfAbsent(shape, key -> new ArrayList<>()).add(structure);
      }
    }
  }

  /** The records that are to be emitted: {@code owner}, and what is nested in it. */
  List<RecordStructure> records() {
    return List.copyOf(records);
  }

  /** A type of the workflow whose JSON is of just that shape. */
  Optional<PayloadType> known(Shape shape) {
    return known(shape, Declared.NOTHING);
  }

  /** The same, whose members are of the types that are declared, too. */
  private Optional<PayloadType> known(Shape shape, Declared declared) {
    List<Structure> same =
        known.getOrDefault(shape, List.of()).stream()
            .filter(each -> isDeclared(each, declared))
            .toList();
    return same.stream()
        .filter(each -> origins(shapes.get(each.javaType())).equals(origins(shape)))
        .findFirst()
        .or(() -> same.stream().findFirst())
        .map(each -> new PayloadType.Structured(each.javaType()));
  }

  private boolean isDeclared(Structure structure, Declared declared) {
    Map<String, PayloadType> members =
        written.members(new PayloadType.Structured(structure.javaType()));
    return members.entrySet().stream()
        .allMatch(
            member -> {
              PayloadType type = declared.member(member.getKey()).type();
              return type == null || Declared.same(type, member.getValue().present());
            });
  }

  /** Where its members come from, in words: of types that are written alike, they tell which. */
  private static List<String> origins(Shape shape) {
    return shape.objects().stream()
        .flatMap(object -> object.members().values().stream())
        .map(member -> String.valueOf(member.origin()))
        .toList();
  }

  /** The type of a shape; the record that an object is, where it has to be one, is {@code name}. */
  PayloadType of(Shape shape, ClassName name) {
    return of(shape, name, Declared.NOTHING);
  }

  /**
   * The same of a shape of which more is known than JSON tells.
   *
   * @param declared the types that it is taken for; one that is written otherwise does not count
   */
  PayloadType of(Shape shape, ClassName name, Declared declared) {
    if (shape.isAnything() || shape.isNothing()) {
      return new PayloadType.Free();
    }
    PayloadType type = declared.type();
    if (type != null && written.of(type).equals(shape)) {
      return type;
    }
    Optional<PayloadType> known = known(shape, declared);
    if (known.isPresent()) {
      return known.get();
    }
    Set<Kind> kinds = shape.kinds();
    if (kinds.size() == 2 && kinds.contains(Kind.NULL)) {
      return optional(of(shape.without(Kind.NULL), name, declared));
    }
    if (kinds.size() != 1) {
      return new PayloadType.Free();
    }
    return switch (kinds.iterator().next()) {
      case NULL -> new PayloadType.Free();
      case BOOLEAN -> new PayloadType.Scalar(ScalarKind.BOOLEAN, TypeName.BOOLEAN);
      case NUMBER -> number(shape.numbers());
      case STRING -> text(shape.texts());
      case ARRAY -> list(shape.arrays(), name);
      case OBJECT -> object(ObjectShape.either(shape.objects()), name, declared);
    };
  }

  private static PayloadType number(NumberShape numbers) {
    return numbers.integral()
        ? new PayloadType.Scalar(ScalarKind.LONG, TypeName.LONG)
        : scalar(ScalarKind.BIG_DECIMAL);
  }

  private static PayloadType text(TextShape texts) {
    return scalar(texts.timestamp() ? ScalarKind.INSTANT : ScalarKind.STRING);
  }

  private static PayloadType scalar(ScalarKind kind) {
    return new PayloadType.Scalar(kind, ClassName.bestGuess(kind.className()));
  }

  private PayloadType list(ArrayShape arrays, ClassName name) {
    PayloadType element = of(arrays.element(), name);
    return new PayloadType.Sequence(
        PayloadType.Sequence.Form.LIST, element, generic(List.class, element.boxed()));
  }

  private static PayloadType optional(PayloadType value) {
    return value instanceof PayloadType.Free
        ? value
        : new PayloadType.Maybe(value, generic(Optional.class, value.boxed()));
  }

  private static TypeName generic(Class<?> type, TypeName... arguments) {
    return ParameterizedTypeName.get(ClassName.get(type), arguments);
  }

  private PayloadType object(ObjectShape object, ClassName name, Declared declared) {
    boolean isRecord = !object.isOpen() && !object.members().isEmpty();
    Optional<RecordStructure> record = isRecord ? record(object, name, declared) : Optional.empty();
    if (record.isPresent()) {
      records.add(record.get());
      return new PayloadType.Structured(name);
    }
    boolean isMap = object.members().isEmpty() && object.isOpen();
    PayloadType value = isMap ? of(object.rest(), name) : new PayloadType.Free();
    return new PayloadType.StringMap(
        value, generic(Map.class, ClassName.get(String.class), value.boxed()));
  }

  /** A record of an object's members, if their names can be names of components. */
  private Optional<RecordStructure> record(ObjectShape object, ClassName name, Declared declared) {
    Map<String, String> names = new LinkedHashMap<>();
    object.members().keySet().forEach(json -> names.put(json, MemberNames.javaName(json)));
    if (names.size() > MOST_COMPONENTS
        || new HashSet<>(names.values()).size() < names.size()
        || !names.values().stream().allMatch(ComponentName::isAllowed)) {
      return Optional.empty();
    }
    take(name);
    declared.members().values().forEach(this::keepName);
    List<Structure.Member> members = new ArrayList<>();
    object
        .members()
        .forEach(
            (json, member) ->
                members.add(component(json, names.get(json), member, declared.member(json))));
    return Optional.of(new RecordStructure(name, members));
  }

  /** A nested record called like a type that a component is of would be taken for that. */
  private void keepName(Declared declared) {
    if (declared.type() != null) {
      taken.addAll(List.of(declared.type().javaType().toString().split("\\W+")));
    }
    declared.members().values().forEach(this::keepName);
  }

  private Structure.Member component(String json, String java, Member member, Declared declared) {
    PayloadType type = of(member.shape(), nestedName(java, ""), declared);
    boolean absent = member.presence() != Presence.ALWAYS;
    boolean free = type instanceof PayloadType.Free;
    return new Structure.Member(
        json, java, absent && !type.isOptional() ? optional(type) : type, free);
  }

  /**
   * A name for a nested record that is free.
   *
   * @param javaName what it is for
   * @param suffix what follows where that is the name of another type
   */
  ClassName nestedName(String javaName, String suffix) {
    String name = Naming.capitalised(Naming.withoutTrailingUnderscore(javaName));
    String free = taken.contains(name) ? name + suffix : name;
    for (int i = 2; taken.contains(free); i++) {
      free = name + suffix + i;
    }
    return owner.nestedClass(free);
  }

  /** Takes the name of a nested record for good. */
  void take(ClassName name) {
    taken.add(name.simpleName());
  }
}
