package io.github.stepmark.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.processor.compile.AnnotationUse;
import io.github.stepmark.processor.compile.DslTypes;
import io.github.stepmark.processor.compile.Source;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each annotation, and each of its members, stands in a golden case that compiles. */
class AnnotationCasesTest {

  /** It is emitted, and not for use by hand. */
  private static final String EMITTED = "GeneratedFrom";

  @Test
  void everyAnnotationAndEachOfItsMembersIsInAGoodCase() throws Exception {
    Set<String> used = new TreeSet<>();
    for (GoldenCase golden : GoldenCase.good()) {
      for (Source source : Source.below(golden.file("in"))) {
        for (AnnotationUse use : AnnotationUse.in(source.text())) {
          used.add("@" + use.name());
          use.members().forEach(member -> used.add("@" + use.name() + "(" + member + ")"));
        }
      }
    }

    assertThat(used).containsAll(all());
  }

  /** {@code value} counts as used with its annotation: its name is seldom written. */
  private static Set<String> all() throws Exception {
    Set<String> all = new TreeSet<>();
    DslTypes.annotations()
        .forEach(
            (name, members) -> {
              if (!name.equals(EMITTED)) {
                all.add("@" + name);
                members.stream()
                    .filter(member -> !member.equals("value"))
                    .forEach(member -> all.add("@" + name + "(" + member + ")"));
              }
            });
    return all;
  }
}
