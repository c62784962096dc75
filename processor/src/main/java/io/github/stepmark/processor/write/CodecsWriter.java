package io.github.stepmark.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Structure;
import io.github.stepmark.processor.model.Workflow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the class of the codecs, after everything that calls it is written. */
final class CodecsWriter {

  private final Workflow workflow;
  private final CodecNames names;

  CodecsWriter(Workflow workflow, CodecNames names) {
    this.workflow = workflow;
    this.names = names;
  }

  /**
   * Writes it.
   *
   * @param forTests the methods that tests call, of whose types the codecs are written as well
   */
  void write(Sources sources, List<MethodSpec> forTests) throws IOException {
    List<MethodSpec> methods = new ArrayList<>(forTests);
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
    methods.sort(Comparator.comparing(method -> method.name));
    TypeSpec type =
        TypeSpec.classBuilder(names.codecs())
            .addJavadoc("Reads and writes the payloads of {@link $T}.\n", workflow.owner())
            .addAnnotations(sources.marks(workflow.owner()))
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethods(methods)
            .build();
    sources.type(names.codecs().packageName(), type);
  }

  private MethodSpec method(String verb, PayloadType type, CodeBlock body) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(verb + names.nameOf(type.javaType()))
            .addModifiers(Modifier.STATIC);
    return verb.equals("read")
        ? method
            .returns(type.javaType())
            .addParameter(CodecNames.READER, "in")
            .addCode(body)
            .build()
        : method
            .addParameter(CodecNames.WRITER, "out")
            .addParameter(type.javaType(), "value")
            .addException(IOException.class)
            .addCode(body)
            .build();
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
