package io.github.stepmark.cli.java;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * The name of a class.
 *
 * @param packageName empty for none
 */
public record JavaTypeName(String packageName, String simpleName) {

  /**
   * A name that Java takes.
   *
   * @throws IllegalArgumentException if one of its parts is no name in Java
   */
  public static JavaTypeName of(String packageName, String simpleName) {
    if (!packageName.isEmpty() && !SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new IllegalArgumentException("'" + packageName + "' is no package's name in Java");
    }
    if (!SourceVersion.isIdentifier(simpleName)
        || SourceVersion.isKeyword(simpleName, SourceVersion.RELEASE_17)) {
      throw new IllegalArgumentException("'" + simpleName + "' is no class's name in Java");
    }
    if (JavaClass.takenIn("").contains(simpleName)) {
      throw new IllegalArgumentException(
          "'" + simpleName + "' is an annotation that the class bears; name it by --class");
    }
    return new JavaTypeName(packageName, simpleName);
  }

  /** The name for a definition that is called {@code name}, a file perhaps. */
  public static String simpleNameFor(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String bare = file.replaceFirst("(\\.asl)?(\\.(json|ya?ml))?$", "");
    List<String> words = JavaNames.words(bare);
    String joined = words.stream().map(JavaNames::capital).collect(Collectors.joining());
    boolean isUsable =
        SourceVersion.isIdentifier(joined) && !JavaClass.takenIn("").contains(joined);
    return isUsable ? joined : "Workflow" + joined;
  }

  /** Its file below a folder of sources. */
  public Path file() {
    Path folder = packageName.isEmpty() ? Path.of("") : Path.of(packageName.replace('.', '/'));
    return folder.resolve(simpleName + ".java");
  }
}
