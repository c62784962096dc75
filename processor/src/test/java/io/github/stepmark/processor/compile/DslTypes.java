package io.github.stepmark.processor.compile;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The types of the DSL, told by its sources. */
public final class DslTypes {

  private static final String PACKAGE = "io.github.stepmark.";
  private static final Path SOURCES = Path.of("../dsl/src/main/java/io/github/stepmark");

  private DslTypes() {}

  /** All of them, and those nested in them. */
  public static List<Class<?>> all() throws Exception {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info")) {
          Class<?> type = Class.forName(PACKAGE + name);
          types.add(type);
          types.addAll(List.of(type.getDeclaredClasses()));
        }
      }
    }
    return types;
  }

  /** The members of each annotation by its name, but for containers of annotations that repeat. */
  public static Map<String, TreeSet<String>> annotations() throws Exception {
    Map<String, TreeSet<String>> annotations = new TreeMap<>();
    for (Class<?> type : all()) {
      if (type.isAnnotation() && !type.getSimpleName().equals("List")) {
        TreeSet<String> members = new TreeSet<>();
        Arrays.stream(type.getDeclaredMethods()).map(Method::getName).forEach(members::add);
        annotations.put(type.getName().substring(PACKAGE.length()).replace('$', '.'), members);
      }
    }
    return annotations;
  }
}
