package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.Errors;
import io.github.stepmark.processor.compile.AnnotationUse;
import io.github.stepmark.processor.compile.DslTypes;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/annotations.md} to the annotations that there are. */
class AnnotationsPageTest {

  /** A line of the index: the annotation, then its members. */
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `@([\\w.]+)` \\|(.*)\\|$");

  private static final Pattern MEMBER = Pattern.compile("`(\\w+)`");

  /** Annotations on the page that are not of the DSL, and those that repeat. */
  private static final Set<String> OTHERS =
      Set.of("Nullable", "JsonProperty", "Retention", "Retry.List", "Catch.List");

  @Test
  void theIndexHasEachAnnotationWithItsMembers() throws Exception {
    assertThat(index()).isEqualTo(DslTypes.annotations());
  }

  @Test
  void eachConstantOfAnEnumIsNamed() throws Exception {
    String page = page();
    for (Class<?> type : DslTypes.all()) {
      if (type.isEnum()) {
        assertThat(type.getEnumConstants())
            .as(type.getSimpleName())
            .allSatisfy(constant -> assertThat(page).contains("`" + constant + "`"));
      }
    }
  }

  @Test
  void eachErrorThatHasAConstantIsNamed() throws IOException, IllegalAccessException {
    String explained = explained();

    for (Field constant : Errors.class.getFields()) {
      assertThat(explained)
          .contains("| `" + constant.getName() + "` | `" + constant.get(null) + "` |");
    }
  }

  @Test
  void eachAnnotationOfTheIndexIsExplainedBefore() throws IOException {
    String explained = explained();

    assertThat(index().keySet())
        .allSatisfy(
            name -> assertThat(explained).containsPattern("@" + Pattern.quote(name) + "\\b"));
  }

  @Test
  void eachMemberOfTheIndexIsExplainedBefore() throws IOException {
    String explained = explained();

    index()
        .forEach(
            (name, members) ->
                assertThat(members)
                    .as("@" + name)
                    .filteredOn(member -> !member.equals("value"))
                    .allSatisfy(
                        member ->
                            assertThat(explained)
                                .containsPattern("`[^`\\n]*\\b" + member + "\\b")));
  }

  @Test
  void eachAnnotationOnThePageIsThereWithTheMembersThatItIsShownWith() throws IOException {
    Map<String, TreeSet<String>> known = index();

    assertThat(AnnotationUse.in(explained()))
        .filteredOn(use -> !OTHERS.contains(use.name()))
        .allSatisfy(
            use ->
                assertThat(known.getOrDefault(use.name(), new TreeSet<>()))
                    .as("@" + use.name())
                    .containsAll(use.members()))
        .extracting(AnnotationUse::name)
        .isSubsetOf(known.keySet());
  }

  private static Map<String, TreeSet<String>> index() throws IOException {
    String page = page();
    Map<String, TreeSet<String>> index = new TreeMap<>();
    for (MatchResult row :
        ROW.matcher(page.substring(page.indexOf("\n## Index"))).results().toList()) {
      TreeSet<String> members = new TreeSet<>();
      MEMBER.matcher(row.group(2)).results().forEach(member -> members.add(member.group(1)));
      index.put(row.group(1), members);
    }
    return index;
  }

  private static String explained() throws IOException {
    String page = page();
    return page.substring(0, page.indexOf("\n## Index"));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/annotations.md"));
  }
}
