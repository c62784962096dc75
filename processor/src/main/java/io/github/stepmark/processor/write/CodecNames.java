package io.github.stepmark.processor.write;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import io.github.stepmark.processor.model.PayloadType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The code that reads or writes a value of a type, and the methods of the codecs' class that it
 * calls: a method is emitted only if something calls it.
 */
final class CodecNames {

  static final ClassName READER = type("PayloadReader");
  static final ClassName WRITER = type("PayloadWriter");

  private final ClassName codecs;
  private final Map<TypeName, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<TypeName> reads = new HashSet<>();
  private final Set<TypeName> writes = new HashSet<>();
  private final Deque<PayloadType.Composite> toRead = new ArrayDeque<>();
  private final Deque<PayloadType.Composite> toWrite = new ArrayDeque<>();

  CodecNames(ClassName codecs) {
    this.codecs = codecs;
  }

  /** A class of the one package of {@code stepmark-lambda} that generated code calls. */
  static ClassName type(String simpleName) {
    return ClassName.get("io.github.stepmark.lambda.codec", simpleName);
  }

  ClassName codecs() {
    return codecs;
  }

  /** The next type whose reading method is called and not emitted yet. */
  Optional<PayloadType.Composite> nextToRead() {
    return Optional.ofNullable(toRead.poll());
  }

  /** The next type whose writing method is called and not emitted yet. */
  Optional<PayloadType.Composite> nextToWrite() {
    return Optional.ofNullable(toWrite.poll());
  }

  /** The method of the codecs' class that reads or writes {@code type}, without its verb. */
  String nameOf(TypeName type) {
    return names.computeIfAbsent(
        type,
        key -> {
          String name = words(key);
          for (int i = 2; !taken.add(name); i++) {
            name = words(key) + i;
          }
          return name;
        });
  }

  private static String words(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return words(generic.rawType)
          + "Of"
          + generic.typeArguments.stream()
              .map(CodecNames::words)
              .collect(Collectors.joining("And"));
    }
    if (type instanceof ArrayTypeName array) {
      return "ArrayOf" + words(array.componentType);
    }
    if (type instanceof WildcardTypeName wildcard) {
      return words(wildcard.upperBounds.get(0));
    }
    if (type instanceof ClassName name) {
      return String.join("", name.simpleNames());
    }
    String primitive = type.toString();
    return Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1);
  }

  /** An expression that reads a value of {@code type} from {@code in}. */
  Code read(PayloadType type) {
    return type.match(
        new PayloadType.Cases<>() {
          @Override
          public Code scalar(PayloadType.Scalar scalar) {
            return Code.of("in.$L()", scalar.kind().codec());
          }

          @Override
          public Code enumeration(PayloadType.Enumeration enumeration) {
            return Code.of("in.constant($T.values())", enumeration.javaType());
          }

          @Override
          public Code composite(PayloadType.Composite composite) {
            return call(composite);
          }

          @Override
          public Code optional(PayloadType.Maybe maybe) {
            return Code.of(
                "in.skipNull() ? $1T.empty() : $1T.of($2L)", Optional.class, read(maybe.value()));
          }

          @Override
          public Code free(PayloadType.Free free) {
            return Code.of("in.free()");
          }

          private Code call(PayloadType.Composite called) {
            if (reads.add(called.javaType())) {
              toRead.add(called);
            }
            return Code.of("$T.read$L(in)", codecs, nameOf(called.javaType()));
          }
        });
  }

  /** Statements that write {@code value}, which is evaluated more than once. */
  Code write(PayloadType type, Code value) {
    return type.match(
        new PayloadType.Cases<>() {
          @Override
          public Code scalar(PayloadType.Scalar scalar) {
            boolean wrapper = scalar.javaType().isBoxedPrimitive();
            return Code.builder()
                .addStatement(
                    wrapper ? "out.$L(out.required($L))" : "out.$L($L)",
                    scalar.kind().codec(),
                    value)
                .build();
          }

          @Override
          public Code enumeration(PayloadType.Enumeration enumeration) {
            return Code.builder().addStatement("out.constant($L)", value).build();
          }

          @Override
          public Code composite(PayloadType.Composite composite) {
            return call(composite);
          }

          @Override
          public Code optional(PayloadType.Maybe maybe) {
            return Code.builder()
                .beginControlFlow("if (out.required($L).isPresent())", value)
                .add(write(maybe.value(), Code.of("$L.get()", value)))
                .nextControlFlow("else")
                .addStatement("out.nullValue()")
                .endControlFlow()
                .build();
          }

          @Override
          public Code free(PayloadType.Free free) {
            return Code.builder().addStatement("out.free($L)", value).build();
          }

          private Code call(PayloadType.Composite called) {
            if (writes.add(called.javaType())) {
              toWrite.add(called);
            }
            return Code.builder()
                .addStatement("$T.write$L(out, $L)", codecs, nameOf(called.javaType()), value)
                .build();
          }
        });
  }
}
