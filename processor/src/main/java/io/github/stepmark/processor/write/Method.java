package io.github.stepmark.processor.write;

import com.squareup.javapoet.TypeName;
import java.util.List;

/** A method that a class is written with. */
record Method(String name, Code code) {

  /**
   * A method with a body.
   *
   * @param head what stands before the name
   * @param parameters types and names
   */
  static Method of(
      Code head,
      String name,
      List<Code> parameters,
      List<? extends TypeName> exceptions,
      Code body) {
    Code.Builder code =
        Code.builder()
            .add("$L$L($Z", head, name)
            .add(parameters.stream().collect(Code.joining(",$W")))
            .add(")");
    if (!exceptions.isEmpty()) {
      code.add("$Wthrows$W")
          .add(exceptions.stream().map(type -> Code.of("$T", type)).collect(Code.joining(",$W")));
    }
    return new Method(name, code.add(" {\n").indent().add(body).unindent().add("}\n").build());
  }

  /** A protected method that overrides another. */
  static Method overriding(
      TypeName returned,
      String name,
      List<Code> parameters,
      List<? extends TypeName> exceptions,
      Code body) {
    Code head = Code.of("@$T\nprotected $T ", Override.class, returned);
    return of(head, name, parameters, exceptions, body);
  }
}
