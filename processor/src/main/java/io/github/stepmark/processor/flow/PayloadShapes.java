package io.github.stepmark.processor.flow;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.shape.TextForm;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.PayloadType.Composite;
import io.github.stepmark.processor.model.PayloadType.Enumeration;
import io.github.stepmark.processor.model.PayloadType.Free;
import io.github.stepmark.processor.model.PayloadType.Maybe;
import io.github.stepmark.processor.model.PayloadType.Scalar;
import io.github.stepmark.processor.model.PayloadType.Sequence;
import io.github.stepmark.processor.model.PayloadType.StringMap;
import io.github.stepmark.processor.model.PayloadType.Structured;
import io.github.stepmark.processor.model.ScalarKind;
import io.github.stepmark.processor.model.Structure;
import io.github.stepmark.processor.model.Structure.BeanStructure;
import io.github.stepmark.processor.model.Structure.Case;
import io.github.stepmark.processor.model.Structure.EndsStructure;
import io.github.stepmark.processor.model.Structure.Property;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.model.Structure.UnionStructure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The shapes of the JSON that the codecs write for Java types, or of that which they read. What is
 * read may have more members than are asked for, and null where a member may be absent.
 */
final class PayloadShapes {

  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_][\\w$]*\\.)+(?=[A-Z])");

  private final Map<TypeName, Structure> structures;
  private final boolean read;
  private final Map<TypeName, Shape> known = new HashMap<>();
  private final Set<TypeName> open = new HashSet<>();

  private PayloadShapes(Map<TypeName, Structure> structures, boolean read) {
    this.structures = structures;
    this.read = read;
  }

  /** What is written. */
  static PayloadShapes written(Map<TypeName, Structure> structures) {
    return new PayloadShapes(structures, false);
  }

  /** What is taken. */
  static PayloadShapes read(Map<TypeName, Structure> structures) {
    return new PayloadShapes(structures, true);
  }

  /** The shape of a value of {@code type}. */
  Shape of(PayloadType type) {
    return type.match(new Types());
  }

  /** The types of the members that an object of {@code type} has, by their names in JSON. */
  Map<String, PayloadType> members(PayloadType type) {
    Structure structure = structures.get(type.javaType());
    Map<String, PayloadType> types = new HashMap<>();
    if (structure != null) {
      structure.match(new Members()).forEach(each -> types.put(each.jsonName(), each.type()));
    }
    return types;
  }

  private static final class Members implements Structure.Cases<List<Structure.Member>> {
    @Override
    public List<Structure.Member> record(RecordStructure record) {
      return record.members();
    }

    @Override
    public List<Structure.Member> bean(BeanStructure bean) {
      return bean.properties().stream().map(Property::member).toList();
    }

    @Override
    public List<Structure.Member> union(UnionStructure union) {
      return List.of();
    }

    @Override
    public List<Structure.Member> ends(EndsStructure ends) {
      return List.of();
    }
  }

  /** A type that contains itself is anything where it does. */
  private Shape structure(TypeName type) {
    Shape shape = known.get(type);
    Structure structure = structures.get(type);
    if (shape != null || structure == null || !open.add(type)) {
      return shape == null ? Shape.anything() : shape;
    }
    Shape made = structure.match(new Structures());
    open.remove(type);
    if (open.isEmpty()) {
      known.put(type, made);
    }
    return made;
  }

  private Shape object(
      TypeName owner, List<Structure.Member> members, Function<ObjectShape.Builder, Shape> end) {
    ObjectShape.Builder object = ObjectShape.builder();
    for (Structure.Member member : members) {
      boolean perhaps = member.type().isOptional() || member.nullable() && !isPrimitive(member);
      Shape shape = of(member.type().present());
      Shape taken = perhaps && read ? shape.or(Shape.ofNull()) : shape;
      String origin =
          simple(member.type().javaType()) + " " + member.javaName() + " of " + simple(owner);
      object.member(
          member.jsonName(), (perhaps ? Member.perhaps(taken) : Member.of(taken)).from(origin));
    }
    return end.apply(read ? object.rest(Shape.anything()) : object);
  }

  private static boolean isPrimitive(Structure.Member member) {
    return member.type().javaType().isPrimitive();
  }

  /** A type as its author writes it, without packages. */
  private static String simple(TypeName type) {
    return type instanceof ClassName name
        ? String.join(".", name.simpleNames())
        : PACKAGE.matcher(type.toString()).replaceAll("");
  }

  private final class Types implements PayloadType.Cases<Shape> {
    @Override
    public Shape scalar(Scalar scalar) {
      return switch (scalar.kind().family()) {
        case TEXT -> text(scalar.kind());
        case TRUTH -> Shape.bool();
        case INTEGER -> Shape.integer();
        case DECIMAL -> Shape.number();
        case TIMESTAMP -> Shape.timestamp();
      };
    }

    private static Shape text(ScalarKind kind) {
      return switch (kind) {
        case LOCAL_DATE -> Shape.text(TextForm.DATE);
        case LOCAL_DATE_TIME -> Shape.text(TextForm.DATE_TIME);
        case DURATION -> Shape.text(TextForm.DURATION);
        case UUID -> Shape.text(TextForm.UUID);
        case CHARACTER -> Shape.text(TextForm.CHARACTER);
        default -> Shape.text();
      };
    }

    @Override
    public Shape enumeration(Enumeration enumeration) {
      // A class file that is read by ecj has lost their order.
      return Shape.texts(new TreeSet<>(enumeration.constants()));
    }

    @Override
    public Shape composite(Composite composite) {
      return composite.matchComposite(
          new PayloadType.CompositeCases<Shape>() {
            @Override
            public Shape structured(Structured structured) {
              return structure(structured.javaType());
            }

            @Override
            public Shape sequence(Sequence sequence) {
              return Shape.arrayOf(of(sequence.element()));
            }

            @Override
            public Shape map(StringMap map) {
              return ObjectShape.builder().rest(of(map.value())).build();
            }
          });
    }

    @Override
    public Shape optional(Maybe optional) {
      return of(optional.value()).or(Shape.ofNull());
    }

    @Override
    public Shape free(Free free) {
      return Shape.anything();
    }
  }

  private final class Structures implements Structure.Cases<Shape> {
    @Override
    public Shape record(RecordStructure record) {
      return object(record.javaType(), record.members(), ObjectShape.Builder::build);
    }

    @Override
    public Shape bean(BeanStructure bean) {
      return object(bean.javaType(), new Members().bean(bean), ObjectShape.Builder::build);
    }

    @Override
    public Shape union(UnionStructure union) {
      List<Shape> cases = new ArrayList<>();
      for (Case each : union.cases()) {
        cases.add(
            object(
                each.record().javaType(),
                each.record().members(),
                object -> object.member(union.discriminator(), Shape.text(each.value())).build()));
      }
      return Shape.either(cases);
    }

    @Override
    public Shape ends(EndsStructure ends) {
      return Shape.either(ends.ends().stream().map(end -> of(end.value())).toList());
    }
  }
}
