package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.github.stepmark.processor.model.ExecutionTypes;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Structure;
import io.github.stepmark.processor.model.Workflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The part of the codecs by which a test turns a payload of the workflow into JSON and back. */
final class PayloadJson {

  static final String JSON = "json";
  private static final String INPUT = "inputJson";
  private static final String OUTPUT = "readOutputJson";

  private final ExecutionTypes types;
  private final CodecNames names;
  private final List<Structure> structures;

  PayloadJson(Workflow workflow, ExecutionTypes types, CodecNames names) {
    this.types = types;
    this.names = names;
    // A record of a union is written as such, with its discriminator.
    this.structures =
        workflow.structures().values().stream()
            .filter(structure -> structure.javaType() instanceof ClassName)
            .sorted(Comparator.comparing(structure -> !isUnion(structure)))
            .toList();
  }

  List<Method> methods() {
    List<Method> methods = new ArrayList<>(List.of(json(), payload(), read()));
    if (!isPayload(types.input())) {
      PayloadType input = types.input();
      methods.add(text(INPUT, input.boxed(), names.write(input, Code.of("payload"))));
    }
    if (!isPayload(types.output())) {
      methods.add(output(types.output()));
    }
    return methods;
  }

  /** Whether {@code json} and {@code read} take values of that type. */
  static boolean isPayload(PayloadType type) {
    return type instanceof PayloadType.Free
        || type instanceof PayloadType.Structured && type.javaType() instanceof ClassName;
  }

  /** The method that makes JSON of what executions are started with. */
  static String inputOf(ExecutionTypes types) {
    return isPayload(types.input()) ? JSON : INPUT;
  }

  /** The call that reads {@code json} as what executions give. */
  static Code outputOf(ExecutionTypes types, ClassName codecs, String json) {
    PayloadType output = types.output();
    return isPayload(output)
        ? Code.of("$T.read($L, $T.class)", codecs, json, output.javaType())
        : Code.of("$T.$L($L)", codecs, OUTPUT, json);
  }

  /** A function that reads JSON as what executions give. */
  static Code readerOf(ExecutionTypes types, ClassName codecs) {
    PayloadType output = types.output();
    return isPayload(output)
        ? Code.of("json -> $T.read(json, $T.class)", codecs, output.javaType())
        : Code.of("$T::$L", codecs, OUTPUT);
  }

  private Method output(PayloadType type) {
    return Method.of(
        Code.of("static $T ", type.boxed()),
        OUTPUT,
        List.of(Code.of("$T json", String.class)),
        List.of(),
        Code.builder().add(reader()).addStatement("return $L", names.read(type)).build());
  }

  private static Code reader() {
    return Code.builder()
        .addStatement(
            "$1T in = $1T.of(json.getBytes($2T.UTF_8))", CodecNames.READER, StandardCharsets.class)
        .build();
  }

  private static Method json() {
    Code write = Code.builder().addStatement("payload(out, payload)").build();
    return text(JSON, TypeName.OBJECT, write);
  }

  static Method text(String name, TypeName type, Code write) {
    return Method.of(
        Code.of("static $T ", String.class),
        name,
        List.of(Code.of("$T payload", type)),
        List.of(),
        Code.builder()
            .addStatement("$1T out = new $1T()", CodecNames.WRITER)
            .beginControlFlow("try")
            .add(write)
            .addStatement(
                "return new $T(out.toBytes(), $T.UTF_8)", String.class, StandardCharsets.class)
            .nextControlFlow("catch ($T e)", IOException.class)
            .addStatement("throw new $T(e)", UncheckedIOException.class)
            .endControlFlow()
            .build());
  }

  private Method payload() {
    Code.Builder body = Code.builder();
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
      body.add(names.write(new PayloadType.Structured(type), Code.of("($T) payload", type)));
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
    return Method.of(
        Code.of("private static void "),
        "payload",
        List.of(Code.of("$T out", CodecNames.WRITER), Code.of("$T payload", Object.class)),
        List.of(CodecsWriter.IO_EXCEPTION),
        body.build());
  }

  private Method read() {
    TypeVariableName variable = TypeVariableName.get("T");
    Code.Builder body = Code.builder().add(reader());
    for (Structure structure : structures) {
      TypeName type = structure.javaType();
      body.beginControlFlow("if (type == $T.class)", type)
          .addStatement("return type.cast($L)", names.read(new PayloadType.Structured(type)))
          .endControlFlow();
    }
    return Method.of(
        Code.of("static <$1T> $1T ", variable),
        "read",
        List.of(Code.of("$T json", String.class), Code.of("$T<$T> type", Class.class, variable)),
        List.of(),
        body.addStatement("return type.cast(in.free())").build());
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

          @Override
          public Boolean ends(Structure.EndsStructure ends) {
            return true;
          }
        });
  }
}
