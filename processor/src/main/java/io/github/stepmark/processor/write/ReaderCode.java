package io.github.stepmark.processor.write;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.PayloadType.Sequence.Form;
import io.github.stepmark.processor.model.Structure;
import io.github.stepmark.processor.model.Structure.BeanStructure;
import io.github.stepmark.processor.model.Structure.Case;
import io.github.stepmark.processor.model.Structure.End;
import io.github.stepmark.processor.model.Structure.EndsStructure;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.model.Structure.Property;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.model.Structure.Test;
import io.github.stepmark.processor.model.Structure.UnionStructure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies of the methods that read a type. */
final class ReaderCode {

  private final CodecNames names;
  private final Map<TypeName, Structure> structures;

  ReaderCode(CodecNames names, Map<TypeName, Structure> structures) {
    this.names = names;
    this.structures = structures;
  }

  Code body(PayloadType.Composite type) {
    return type.matchComposite(
        new PayloadType.CompositeCases<>() {
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
        });
  }

  private Code object(Structure structure) {
    return structure.match(
        new Structure.Cases<>() {
          @Override
          public Code record(RecordStructure record) {
            Locals locals = new Locals(record.members());
            return Code.builder()
                .add(members(locals))
                .addStatement(
                    "return new $T($L)",
                    record.javaType(),
                    record.members().stream().map(locals::argument).collect(Code.joining(",$W")))
                .build();
          }

          @Override
          public Code bean(BeanStructure bean) {
            Locals locals = new Locals(bean.properties().stream().map(Property::member).toList());
            Code.Builder body =
                Code.builder()
                    .add(members(locals))
                    .addStatement("$1T $2L = new $1T()", bean.javaType(), locals.named("bean"));
            for (Property property : bean.properties()) {
              body.addStatement(
                  "$L.$L($L)",
                  locals.named("bean"),
                  property.setter(),
                  locals.argument(property.member()));
            }
            return body.addStatement("return $L", locals.named("bean")).build();
          }

          @Override
          public Code union(UnionStructure union) {
            Code.Builder body = Code.builder();
            body.beginControlFlow("switch (in.discriminator($S))", union.discriminator());
            for (Case each : union.cases()) {
              body.add("case $S:\n", each.value()).indent();
              body.addStatement(
                  "return $L", names.read(new PayloadType.Structured(each.record().javaType())));
              body.unindent();
            }
            body.add("default:\n").indent();
            body.addStatement(
                "throw in.unknownDiscriminator($S, $L)",
                union.discriminator(),
                union.cases().stream()
                    .map(each -> Code.of("$S", each.value()))
                    .collect(Code.joining(", ")));
            return body.unindent().endControlFlow().build();
          }

          @Override
          public Code ends(EndsStructure ends) {
            Code.Builder body = Code.builder();
            for (End end : ends.ends()) {
              Code tests = end.tests().stream().map(ReaderCode::test).collect(Code.joining(" && "));
              Code value = names.read(end.value());
              if (!end.tests().isEmpty()) {
                body.beginControlFlow("if ($L)", tests);
              }
              body.addStatement("return $L", end.isAround() ? around(end, value) : value);
              if (!end.tests().isEmpty()) {
                body.endControlFlow();
              }
            }
            return body.build();
          }
        });
  }

  private static Code around(End end, Code value) {
    return Code.of("new $T($L)", end.javaType(), value);
  }

  private static Code test(Test test) {
    Code.Builder code =
        Code.builder().add(test.there() ? "in.has($S" : "!in.has($S", test.member());
    test.texts().forEach(text -> code.add(", $S", text));
    return code.add(")").build();
  }

  /** Reads all members of an object into local variables. */
  private Code members(Locals locals) {
    Code.Builder body = Code.builder();
    for (Member member : locals.members()) {
      body.addStatement("$T $L = null", member.type().present().boxed(), locals.of(member));
    }
    body.addStatement("in.beginObject()");
    body.beginControlFlow("while (in.hasNext())");
    if (locals.members().isEmpty()) {
      body.addStatement("in.nextName()").addStatement("in.skip()");
    } else {
      body.beginControlFlow("switch (in.nextName())");
      for (Member member : locals.members()) {
        body.addStatement(
            "case $S -> $L = in.skipNull() ? null : $L",
            member.jsonName(),
            locals.of(member),
            names.read(member.type().present()));
      }
      body.addStatement("default -> in.skip()").endControlFlow();
    }
    return body.endControlFlow().addStatement("in.endObject()").build();
  }

  /** The local variables that an object's members are read into. */
  private static final class Locals {

    private final List<Member> members;
    private final NameAllocator allocator = new NameAllocator();

    Locals(List<Member> members) {
      this.members = members;
      for (String own : List.of("in", "bean")) {
        allocator.newName(own, own);
      }
      members.forEach(member -> allocator.newName(member.javaName(), member));
    }

    List<Member> members() {
      return members;
    }

    String named(String own) {
      return allocator.get(own);
    }

    String of(Member member) {
      return allocator.get(member);
    }

    /** What the constructor or setter gets. */
    Code argument(Member member) {
      if (member.type().isOptional()) {
        return Code.of("$T.ofNullable($L)", Optional.class, of(member));
      }
      return member.nullable()
          ? Code.of("$L", of(member))
          : Code.of("in.required($S, $L)", member.jsonName(), of(member));
    }
  }

  private Code list(PayloadType.Sequence sequence) {
    PayloadType element = sequence.element();
    boolean set = sequence.form() == Form.SET;
    Code.Builder body =
        Code.builder()
            .addStatement(
                "$T<$T> list = new $T<>()",
                set ? java.util.Set.class : List.class,
                element.boxed(),
                set ? LinkedHashSet.class : ArrayList.class)
            .addStatement("in.beginArray()")
            .beginControlFlow("while (in.hasNext())")
            .addStatement("list.add($L)", names.read(element))
            .endControlFlow()
            .addStatement("in.endArray()");
    if (sequence.form() != Form.ARRAY) {
      return body.addStatement("return list").build();
    }
    return body.addStatement("$L", newArray(sequence))
        .beginControlFlow("for (int i = 0; i < array.length; i++)")
        .addStatement("array[i] = list.get(i)")
        .endControlFlow()
        .addStatement("return array")
        .build();
  }

  /** Java makes no array of a generic type, but of its wildcard form, which is then cast. */
  private static Code newArray(PayloadType.Sequence sequence) {
    TypeName element = sequence.element().javaType();
    String size = "[list.size()]" + dimensions(element);
    if (!(innermost(element) instanceof ParameterizedTypeName generic)) {
      return Code.of("$T array = new $T$L", sequence.javaType(), innermost(element), size);
    }
    WildcardTypeName any = WildcardTypeName.subtypeOf(Object.class);
    TypeName[] arguments = new TypeName[generic.typeArguments.size()];
    Arrays.fill(arguments, any);
    ParameterizedTypeName wild = ParameterizedTypeName.get(generic.rawType, arguments);
    return wild.equals(generic)
        ? Code.of("$T array = new $T$L", sequence.javaType(), wild, size)
        : Code.of(
            "@$1T($2S)\n$3T array = ($3T) new $4T$5L",
            SuppressWarnings.class,
            "unchecked",
            sequence.javaType(),
            wild,
            size);
  }

  private static TypeName innermost(TypeName type) {
    return type instanceof ArrayTypeName array ? innermost(array.componentType) : type;
  }

  private static String dimensions(TypeName type) {
    return type instanceof ArrayTypeName array ? "[]" + dimensions(array.componentType) : "";
  }

  private Code mapOf(PayloadType.StringMap map) {
    return Code.builder()
        .addStatement(
            "$T<$T, $T> map = new $T<>()",
            Map.class,
            String.class,
            map.value().boxed(),
            LinkedHashMap.class)
        .addStatement("in.beginObject()")
        .beginControlFlow("while (in.hasNext())")
        .addStatement("$T name = in.nextName()", String.class)
        .addStatement("map.put(name, $L)", names.read(map.value()))
        .endControlFlow()
        .addStatement("in.endObject()")
        .addStatement("return map")
        .build();
  }
}
