package io.github.stepmark.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The source of a record, which Square's JavaPoet cannot say. A method that returns a type called
 * {@code record} prints as a record's header, with the right imports; the class around it, whose
 * first and last line we wrote ourselves, is peeled off. See {@code docs/decisions/}.
 */
final class RecordSource {

  private RecordSource() {}

  static String of(
      Sources sources,
      ClassName name,
      CodeBlock javadoc,
      List<AnnotationSpec> marks,
      List<ParameterSpec> components) {
    MethodSpec header =
        MethodSpec.methodBuilder(name.simpleName())
            .addJavadoc(javadoc)
            .addAnnotations(marks)
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeVariableName.get("record"))
            .addParameters(components)
            .build();
    TypeSpec holder =
        TypeSpec.classBuilder("Holder$").alwaysQualify(name.simpleName()).addMethod(header).build();
    String source = sources.text(name.packageName(), holder);
    int start = source.indexOf("class Holder$ {\n");
    String body = source.substring(start + "class Holder$ {\n".length(), source.lastIndexOf('}'));
    return source.substring(0, start) + body.replaceAll("(?m)^  ", "");
  }
}
