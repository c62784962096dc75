package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.asl.Naming;
import io.github.stepmark.processor.model.Answerable;
import java.util.List;

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

  Method answer(Answerable answered) {
    TypeName input = answered.inputType();
    TypeName result = answered.resultType();
    Method handle =
        Method.overriding(
            result,
            "handle",
            List.of(Code.of("$T input", input), Code.of("$T context", EntryPointWriter.CONTEXT)),
            List.of(ClassName.get(Exception.class)),
            Code.builder().addStatement("return answer.answer(input)").build());
    Method write =
        Method.overriding(
            TypeName.VOID,
            "write",
            List.of(Code.of("$T out", CodecNames.WRITER), Code.of("$T output", result)),
            List.of(CodecsWriter.IO_EXCEPTION),
            names.write(answered.result(), Code.of("output")));
    return Method.of(
        Code.of("static $T ", FacadeWriter.HANDLER),
        method(answered),
        List.of(Code.of("$T<$T, $T> answer", facade.nestedClass("Answer"), input, result)),
        List.of(),
        Code.builder()
            .add("return new $T<$T, $T>() {\n", CodecNames.type("EntryPoint"), input, result)
            .indent()
            .add("$L\n$L\n$L", read(answered).code(), handle.code(), write.code())
            .unindent()
            .add("};\n")
            .build());
  }

  private Method read(Answerable answered) {
    TypeName input = answered.inputType();
    Code.Builder head = Code.builder().add("@$T\n", Override.class);
    Code.Builder body = Code.builder();
    if (answered.input() != null) {
      body.addStatement("return $L", names.read(answered.input()));
    } else if (input instanceof ParameterizedTypeName) {
      head.add("@$T($S)\n", SuppressWarnings.class, "unchecked");
      body.addStatement("return ($T) in.free()", input);
    } else {
      body.addStatement("return in.free()");
    }
    return Method.of(
        head.add("protected $T ", input).build(),
        "read",
        List.of(Code.of("$T in", CodecNames.READER)),
        List.of(),
        body.build());
  }
}
