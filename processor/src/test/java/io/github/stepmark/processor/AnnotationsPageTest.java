package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/annotations.md} to the annotations that there are. */
class AnnotationsPageTest {

  private static final Path SOURCES = Path.of("../dsl/src/main/java/io/github/stepmark");

  /** A line of the index: the annotation, then its members. */
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `@([\\w.]+)` \\|(.*)\\|$");

  private static final Pattern MEMBER = Pattern.compile("`(\\w+)`");

  @Test
  void theIndexHasEachAnnotationWithItsMembers() throws Exception {
    Map<String, TreeSet<String>> members = new TreeMap<>();
    for (Class<?> type : types()) {
      if (type.isAnnotation() && !type.getSimpleName().equals("List")) {
        TreeSet<String> names = new TreeSet<>();
        Arrays.stream(type.getDeclaredMethods()).map(Method::getName).forEach(names::add);
        members.put(type.getName().substring("io.github.stepmark.".length()), names);
      }
    }

    assertThat(index()).isEqualTo(members);
  }

  @Test
  void eachConstantOfAnEnumIsNamed() throws Exception {
    String page = page();
    for (Class<?> type : types()) {
      if (type.isEnum()) {
        assertThat(type.getEnumConstants())
            .as(type.getSimpleName())
            .allSatisfy(constant -> assertThat(page).contains("`" + constant + "`"));
      }
    }
  }

  @Test
  void eachAnnotationOfTheIndexIsExplainedBefore() throws IOException {
    String page = page();
    String explained = page.substring(0, page.indexOf("\n## Index"));

    assertThat(index().keySet())
        .allSatisfy(
            name ->
                assertThat(explained)
                    .containsPattern("@" + Pattern.quote(name.replace('$', '.')) + "\\b"));
  }

  private static Map<String, TreeSet<String>> index() throws IOException {
    String page = page();
    Map<String, TreeSet<String>> index = new TreeMap<>();
    for (MatchResult row :
        ROW.matcher(page.substring(page.indexOf("\n## Index"))).results().toList()) {
      TreeSet<String> members = new TreeSet<>();
      MEMBER.matcher(row.group(2)).results().forEach(member -> members.add(member.group(1)));
      index.put(row.group(1).replace('.', '$'), members);
    }
    return index;
  }

  /** The types of the DSL, and those nested in them. */
  private static List<Class<?>> types() throws Exception {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info")) {
          Class<?> type = Class.forName("io.github.stepmark." + name);
          types.add(type);
          types.addAll(List.of(type.getDeclaredClasses()));
        }
      }
    }
    return types;
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/annotations.md"));
  }
}
