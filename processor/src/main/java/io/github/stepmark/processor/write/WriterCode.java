package io.github.stepmark.processor.write;

import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Structure;
import io.github.stepmark.processor.model.Structure.BeanStructure;
import io.github.stepmark.processor.model.Structure.Case;
import io.github.stepmark.processor.model.Structure.End;
import io.github.stepmark.processor.model.Structure.EndsStructure;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.model.Structure.Property;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.model.Structure.UnionStructure;
import java.util.Map;

/** The bodies of the methods that write a type. */
final class WriterCode {

  private final CodecNames names;
  private final Map<TypeName, Structure> structures;

  WriterCode(CodecNames names, Map<TypeName, Structure> structures) {
    this.names = names;
    this.structures = structures;
  }

  Code body(PayloadType.Composite type) {
    Code.Builder body = Code.builder().addStatement("out.required(value)");
    return body.add(
            type.matchComposite(
                new PayloadType.CompositeCases<Code>() {
                  @Override
                  public Code structured(PayloadType.Structured structured) {
                    return object(CodecsWriter.structure(structures, structured));
                  }

                  @Override
                  public Code sequence(PayloadType.Sequence sequence) {
                    return list(sequence);
                  }

                  @Override
                  public Code map(PayloadType.StringMap map) {
                    return mapOf(map);
                  }
                }))
        .build();
  }

  private Code object(Structure structure) {
    return structure.match(
        new Structure.Cases<>() {
          @Override
          public Code record(RecordStructure record) {
            return braces(components(record, "value"));
          }

          @Override
          public Code bean(BeanStructure bean) {
            Code.Builder body = Code.builder();
            for (Property property : bean.properties()) {
              body.add(member(property.member(), Code.of("value.$L()", property.getter())));
            }
            return braces(body.build());
          }

          @Override
          public Code union(UnionStructure union) {
            return braces(alternatives(union));
          }

          @Override
          public Code ends(EndsStructure ends) {
            return anyOf(ends);
          }
        });
  }

  private static Code braces(Code members) {
    return Code.builder()
        .addStatement("out.beginObject()")
        .add(members)
        .addStatement("out.endObject()")
        .build();
  }

  /** What an execution gives is written as what it is. */
  private Code anyOf(EndsStructure ends) {
    Code.Builder body = Code.builder();
    String otherwise = "";
    for (End end : ends.ends()) {
      String condition = otherwise + "if (value instanceof $T each)";
      if (otherwise.isEmpty()) {
        body.beginControlFlow(condition, end.javaType());
      } else {
        body.nextControlFlow(condition, end.javaType());
      }
      otherwise = "else ";
      body.add(names.write(end.value(), Code.of(end.isAround() ? "each.value()" : "each")));
    }
    return body.endControlFlow().build();
  }

  private Code components(RecordStructure record, String variable) {
    Code.Builder body = Code.builder();
    for (Member member : record.members()) {
      body.add(member(member, Code.of("$L.$L()", variable, member.javaName())));
    }
    return body.build();
  }

  /** A record of a union is written with the discriminator before its own members. */
  private Code alternatives(UnionStructure union) {
    Code.Builder body = Code.builder();
    boolean first = true;
    for (Case each : union.cases()) {
      String condition = "if (value instanceof $T each)";
      if (first) {
        body.beginControlFlow(condition, each.record().javaType());
      } else {
        body.nextControlFlow("else " + condition, each.record().javaType());
      }
      first = false;
      body.addStatement("out.name($S)", union.discriminator())
          .addStatement("out.string($S)", each.value())
          .add(components(each.record(), "each"));
    }
    return first ? body.build() : body.endControlFlow().build();
  }

  private Code member(Member member, Code value) {
    Code.Builder body = Code.builder();
    if (member.type().isOptional()) {
      return body.beginControlFlow(
              member.nullable()
                  ? "if ($1L != null && $1L.isPresent())"
                  : "if (out.required($L).isPresent())",
              value)
          .addStatement("out.name($S)", member.jsonName())
          .add(names.write(member.type().present(), Code.of("$L.get()", value)))
          .endControlFlow()
          .build();
    }
    if (member.nullable() && !member.type().javaType().isPrimitive()) {
      return body.beginControlFlow("if ($L != null)", value)
          .addStatement("out.name($S)", member.jsonName())
          .add(names.write(member.type(), value))
          .endControlFlow()
          .build();
    }
    // Null is a value of free JSON, but none of a member: it would not be read again.
    boolean free = member.type() instanceof PayloadType.Free;
    return body.addStatement("out.name($S)", member.jsonName())
        .add(names.write(member.type(), free ? Code.of("out.required($L)", value) : value))
        .build();
  }

  private Code list(PayloadType.Sequence sequence) {
    return Code.builder()
        .addStatement("out.beginArray()")
        .beginControlFlow("for ($T element : value)", sequence.element().javaType())
        .add(names.write(sequence.element(), Code.of("element")))
        .endControlFlow()
        .addStatement("out.endArray()")
        .build();
  }

  private Code mapOf(PayloadType.StringMap map) {
    return Code.builder()
        .addStatement("out.beginObject()")
        .beginControlFlow(
            "for ($T<$T, ? extends $T> entry : value.entrySet())",
            Map.Entry.class,
            String.class,
            map.value().boxed())
        .addStatement("out.name(entry.getKey())")
        .add(names.write(map.value(), Code.of("entry.getValue()")))
        .endControlFlow()
        .addStatement("out.endObject()")
        .build();
  }
}
