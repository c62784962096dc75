package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Structure;
import io.github.stepmark.processor.model.Workflow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the class of the codecs, after everything that calls it is written. */
final class CodecsWriter {

  static final ClassName IO_EXCEPTION = ClassName.get(IOException.class);

  private final Workflow workflow;
  private final CodecNames names;

  CodecsWriter(Workflow workflow, CodecNames names) {
    this.workflow = workflow;
    this.names = names;
  }

  /**
   * The class.
   *
   * @param forTests the methods that tests call, of whose types the codecs are written as well
   */
  Code code(List<Method> forTests) {
    List<Method> methods = new ArrayList<>(forTests);
    ReaderCode readers = new ReaderCode(names, workflow.structures());
    WriterCode writers = new WriterCode(names, workflow.structures());
    for (Optional<PayloadType.Composite> next = names.nextToRead();
        next.isPresent();
        next = names.nextToRead()) {
      methods.add(method("read", next.get(), readers.body(next.get())));
    }
    for (Optional<PayloadType.Composite> next = names.nextToWrite();
        next.isPresent();
        next = names.nextToWrite()) {
      methods.add(method("write", next.get(), writers.body(next.get())));
    }
    methods.sort(Comparator.comparing(Method::name));
    String name = names.codecs().simpleName();
    Code.Builder code =
        Code.builder()
            .add("/**\n * Reads and writes the payloads of {@link $T}.\n */\n", workflow.owner())
            .beginControlFlow("static final class $L", name)
            .add("private $L() {\n}\n", name);
    methods.forEach(method -> code.add("\n").add(method.code()));
    return code.endControlFlow().build();
  }

  private Method method(String verb, PayloadType type, Code body) {
    String name = verb + names.nameOf(type.javaType());
    return verb.equals("read")
        ? Method.of(
            Code.of("static $T ", type.javaType()),
            name,
            List.of(Code.of("$T in", CodecNames.READER)),
            List.of(),
            body)
        : Method.of(
            Code.of("static void "),
            name,
            List.of(Code.of("$T out", CodecNames.WRITER), Code.of("$T value", type.javaType())),
            List.of(IO_EXCEPTION),
            body);
  }

  /** The structure of a type that has one. */
  static Structure structure(Map<TypeName, Structure> structures, PayloadType.Structured type) {
    Structure structure = structures.get(type.javaType());
    if (structure == null) {
      throw new IllegalStateException("No structure was read for " + type.javaType());
    }
    return structure;
  }
}
