package io.github.stepmark.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Hands files to the compiler. Each has the one workflow it was emitted for as its originating
 * element, by which build tools know what to compile anew.
 */
public final class Sources {

  private static final ClassName MARK = ClassName.get("io.github.stepmark", "GeneratedFrom");

  /** The types of {@code java.lang} that emitted sources name. */
  private static final List<String> JAVA_LANG =
      List.of(
          "Boolean",
          "Byte",
          "Character",
          "Class",
          "Double",
          "Exception",
          "Float",
          "FunctionalInterface",
          "IllegalStateException",
          "Integer",
          "Long",
          "Math",
          "Object",
          "Override",
          "SafeVarargs",
          "Short",
          "String",
          "SuppressWarnings",
          "UnsupportedOperationException",
          "Void");

  private final Filer filer;
  private final Elements elements;
  private final TypeElement origin;
  private final boolean deprecated;
  private final String[] shadowed;

  /**
   * @param deprecated whether the sources name something deprecated
   */
  public Sources(Filer filer, Elements elements, TypeElement origin, boolean deprecated) {
    this.filer = filer;
    this.elements = elements;
    this.origin = origin;
    this.deprecated = deprecated;
    this.shadowed = shadowed(elements, origin);
  }

  /**
   * The names of {@code java.lang} that the package of {@code origin} has types of its own for.
   * They are looked for in its module only: javac would look in all of the JDK's for those that, as
   * ever, are not there.
   */
  private static String[] shadowed(Elements elements, TypeElement origin) {
    ModuleElement module = elements.getModuleOf(origin);
    String packageName = elements.getPackageOf(origin).getQualifiedName().toString();
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return JAVA_LANG.stream()
        .filter(name -> elements.getTypeElement(module, prefix + name) != null)
        .toArray(String[]::new);
  }

  /** Writes a subclass of {@code parent}, which inherits its nested types and so their names. */
  void subclass(ClassName parent, String packageName, TypeSpec type) throws IOException {
    TypeElement inherited = elements.getTypeElement(parent.canonicalName());
    type(packageName, type.toBuilder().avoidClashesWithNestedClasses(inherited).build());
  }

  /** Writes the code of the file of {@code name}. */
  void code(ClassName name, Code code) throws IOException {
    source(name, Page.of(name, Set.of(shadowed), code));
  }

  /**
   * Writes a type that JavaPoet prints. Types of {@code java.lang} go without an import, unless the
   * package has its own of that name.
   */
  void type(String packageName, TypeSpec type) throws IOException {
    String text =
        JavaFile.builder(packageName, type.toBuilder().alwaysQualify(shadowed).build())
            .indent("  ")
            .skipJavaLangImports(true)
            .build()
            .toString();
    source(ClassName.get(packageName, type.name), text);
  }

  private void source(ClassName name, String text) throws IOException {
    try (Writer out = filer.createSourceFile(name.reflectionName(), origin).openWriter()) {
      out.write(text);
    }
  }

  /** Writes a file into the class output. */
  void resource(String path, String text) throws IOException {
    try (OutputStream out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin).openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * {@code @GeneratedFrom}, by which an emitted type is known as ours when it is met again; and
   * where the workflow names something deprecated, no warning of that: it is told at the source.
   */
  List<AnnotationSpec> marks(ClassName workflow) {
    AnnotationSpec mark =
        AnnotationSpec.builder(MARK).addMember("value", "$S", workflow.canonicalName()).build();
    AnnotationSpec quiet =
        AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{$S, $S}", "deprecation", "removal")
            .build();
    return deprecated ? List.of(mark, quiet) : List.of(mark);
  }

  /** {@link #marks} as code. */
  Code marking(ClassName workflow) {
    Code.Builder marking = Code.builder().add("@$T($S)\n", MARK, workflow.canonicalName());
    if (deprecated) {
      marking.add("@$T({$S, $S})\n", SuppressWarnings.class, "deprecation", "removal");
    }
    return marking.build();
  }

  /** A state's name as text of a Javadoc comment. */
  static String inJavadoc(String stateName) {
    return stateName
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }
}
