package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Sets what is emitted for one workflow. */
public final class Sources {

  private static final ClassName MARK = ClassName.get("io.github.stepmark", "GeneratedFrom");

  /** The types of {@code java.lang} that emitted sources name. */
  private static final List<String> JAVA_LANG =
      List.of(
          "Boolean",
          "Byte",
          "Character",
          "Class",
          "Deprecated",
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
          "Throwable",
          "UnsupportedOperationException",
          "Void");

  private final EmittedFiles files;
  private final Elements elements;
  private final TypeElement origin;
  private final boolean deprecated;
  private final Set<String> shadowed;

  /**
   * @param deprecated whether the sources name something deprecated
   */
  public Sources(EmittedFiles files, Elements elements, TypeElement origin, boolean deprecated) {
    this.files = files;
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
  private static Set<String> shadowed(Elements elements, TypeElement origin) {
    ModuleElement module = elements.getModuleOf(origin);
    String packageName = elements.getPackageOf(origin).getQualifiedName().toString();
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return JAVA_LANG.stream()
        .filter(name -> elements.getTypeElement(module, prefix + name) != null)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Writes the code of a subclass of {@code parent}, which inherits its nested types and so their
   * names.
   *
   * @param nested the types of its own
   */
  void subclass(ClassName parent, ClassName name, Set<String> nested, Code code) {
    TypeElement inherited = elements.getTypeElement(parent.canonicalName());
    Set<String> all = new HashSet<>(nested);
    for (TypeElement member : ElementFilter.typesIn(elements.getAllMembers(inherited))) {
      all.add(member.getSimpleName().toString());
    }
    code(name, all, code);
  }

  /** Writes the code of the file of {@code name}, a class without nested ones. */
  void code(ClassName name, Code code) {
    code(name, Set.of(), code);
  }

  /**
   * Writes the code of the file of {@code name}.
   *
   * @param nested the simple names of its nested types
   */
  void code(ClassName name, Set<String> nested, Code code) {
    Set<String> taken = new HashSet<>(shadowed);
    taken.addAll(nested);
    files.source(origin, name.reflectionName(), Page.of(name, taken, code));
  }

  /** Emits a file into the class output. */
  void resource(String path, String text) {
    files.resource(origin, path, text);
  }

  /**
   * {@code @GeneratedFrom}, by which an emitted type is known as ours when it is met again; and
   * where the workflow names something deprecated, no warning of that: it is told at the source.
   */
  Code marking(ClassName workflow) {
    return marking(workflow, List.of());
  }

  /**
   * The same of a record.
   *
   * @param nullable its components that may be null, which nothing else in the emitted class says
   */
  Code marking(ClassName workflow, List<String> nullable) {
    String name = workflow.canonicalName();
    Code.Builder marking = Code.builder();
    if (nullable.isEmpty()) {
      marking.add("@$T($S)\n", MARK, name);
    } else {
      Code names = nullable.stream().map(each -> Code.of("$S", each)).collect(Code.joining(",$W"));
      marking.add("@$T(value = $S, nullable = {", MARK, name).add(names).add("})\n");
    }
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
