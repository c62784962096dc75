package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Structure;
import io.github.stepmark.processor.model.Workflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The part of the codecs by which a test turns a payload of the workflow into JSON and back. */
final class PayloadJson {

  private final CodecNames names;
  private final List<Structure> structures;

  PayloadJson(Workflow workflow, CodecNames names) {
    this.names = names;
    // A record of a union is written as such, with its discriminator.
    this.structures =
        workflow.structures().values().stream()
            .filter(structure -> structure.javaType() instanceof ClassName)
            .sorted(Comparator.comparing(structure -> !isUnion(structure)))
            .toList();
  }

  List<MethodSpec> methods() {
    return List.of(json(), payload(), read());
  }

  private static MethodSpec json() {
    return MethodSpec.methodBuilder("json")
        .addModifiers(Modifier.STATIC)
        .returns(String.class)
        .addParameter(Object.class, "payload")
        .addStatement("$1T out = new $1T()", CodecNames.WRITER)
        .beginControlFlow("try")
        .addStatement("payload(out, payload)")
        .addStatement(
            "return new $T(out.toBytes(), $T.UTF_8)", String.class, StandardCharsets.class)
        .nextControlFlow("catch ($T e)", IOException.class)
        .addStatement("throw new $T(e)", UncheckedIOException.class)
        .endControlFlow()
        .build();
  }

  private MethodSpec payload() {
    CodeBlock.Builder body = CodeBlock.builder();
    String otherwise = "";
    for (Structure structure : structures) {
      TypeName type = structure.javaType();
      // A class that extends another may be a payload as well.
      String condition =
          isUnion(structure)
              ? "if (payload instanceof $T)"
              : "if (payload != null && payload.getClass() == $T.class)";
      if (otherwise.isEmpty()) {
        body.beginControlFlow(condition, type);
      } else {
        body.nextControlFlow(otherwise + condition, type);
      }
      otherwise = "else ";
      body.add(names.write(new PayloadType.Structured(type), CodeBlock.of("($T) payload", type)));
    }
    String list = "if (payload instanceof $T<?> elements)";
    if (otherwise.isEmpty()) {
      body.beginControlFlow(list, Collection.class);
    } else {
      body.nextControlFlow(otherwise + list, Collection.class);
    }
    body.addStatement("out.beginArray()")
        .beginControlFlow("for ($T element : elements)", Object.class)
        .addStatement("payload(out, element)")
        .endControlFlow()
        .addStatement("out.endArray()")
        .nextControlFlow("else")
        .addStatement("out.free(payload)")
        .endControlFlow();
    return MethodSpec.methodBuilder("payload")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(CodecNames.WRITER, "out")
        .addParameter(Object.class, "payload")
        .addException(IOException.class)
        .addCode(body.build())
        .build();
  }

  private MethodSpec read() {
    TypeVariableName variable = TypeVariableName.get("T");
    CodeBlock.Builder body =
        CodeBlock.builder()
            .addStatement(
                "$T in = $T.of(json.getBytes($T.UTF_8))",
                CodecNames.READER,
                CodecNames.READER,
                StandardCharsets.class);
    for (Structure structure : structures) {
      TypeName type = structure.javaType();
      body.beginControlFlow("if (type == $T.class)", type)
          .addStatement("return type.cast($L)", names.read(new PayloadType.Structured(type)))
          .endControlFlow();
    }
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.STATIC)
        .addTypeVariable(variable)
        .returns(variable)
        .addParameter(String.class, "json")
        .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), variable), "type")
        .addCode(body.addStatement("return type.cast(in.free())").build())
        .build();
  }

  private static boolean isUnion(Structure structure) {
    return structure.match(
        new Structure.Cases<>() {
          @Override
          public Boolean record(Structure.RecordStructure record) {
            return false;
          }

          @Override
          public Boolean bean(Structure.BeanStructure bean) {
            return false;
          }

          @Override
          public Boolean union(Structure.UnionStructure union) {
            return true;
          }
        });
  }
}
