package io.github.stepmark.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.github.stepmark.processor.model.Answerable;
import io.github.stepmark.processor.model.Naming;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** The part of the codecs that lets a Java function answer by a state's name. */
final class AnswerCodecs {

  private final ClassName facade;
  private final CodecNames names;

  AnswerCodecs(ClassName facade, CodecNames names) {
    this.facade = facade;
    this.names = names;
  }

  /** The method of the codecs that puts a function behind the codec of what is {@code answered}. */
  static String method(Answerable answered) {
    return "answer" + Naming.UPPER_CAMEL.of(answered.method());
  }

  MethodSpec answer(Answerable answered) {
    TypeName input = answered.inputType();
    TypeName result = answered.resultType();
    TypeSpec entryPoint =
        TypeSpec.anonymousClassBuilder("")
            .superclass(ParameterizedTypeName.get(CodecNames.type("EntryPoint"), input, result))
            .addMethod(read(answered))
            .addMethod(
                overriding("handle")
                    .returns(result)
                    .addParameter(input, "input")
                    .addParameter(EntryPointWriter.CONTEXT, "context")
                    .addException(Exception.class)
                    .addStatement("return answer.answer(input)")
                    .build())
            .addMethod(
                overriding("write")
                    .addParameter(CodecNames.WRITER, "out")
                    .addParameter(result, "output")
                    .addException(IOException.class)
                    .addCode(names.write(answered.result(), CodeBlock.of("output")))
                    .build())
            .build();
    return MethodSpec.methodBuilder(method(answered))
        .addModifiers(Modifier.STATIC)
        .returns(FacadeWriter.HANDLER)
        .addParameter(
            ParameterizedTypeName.get(facade.nestedClass("Answer"), input, result), "answer")
        .addStatement("return $L", entryPoint)
        .build();
  }

  private MethodSpec read(Answerable answered) {
    MethodSpec.Builder read =
        overriding("read").returns(answered.inputType()).addParameter(CodecNames.READER, "in");
    if (answered.input() != null) {
      return read.addStatement("return $L", names.read(answered.input())).build();
    }
    return answered.inputType() instanceof ParameterizedTypeName
        ? read.addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build())
            .addStatement("return ($T) in.free()", answered.inputType())
            .build()
        : read.addStatement("return in.free()").build();
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
