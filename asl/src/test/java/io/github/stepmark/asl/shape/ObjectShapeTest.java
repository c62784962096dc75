package io.github.stepmark.asl.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectShapeTest {

  /** Few names, and so many that they are found by their hashes. */
  @ParameterizedTest
  @ValueSource(ints = {3, 30})
  void theOrderOfMembersDoesNotTellObjectsApart(int size) {
    List<String> names = names(size);
    ObjectShape one = closed(names);
    Collections.reverse(names);
    ObjectShape other = closed(names);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one.members()).isEqualTo(other.members());
    assertThat(one.anyDifferent(other, (mine, theirs) -> !mine.equals(theirs))).isFalse();
    assertThat(one.merge(other, Merge.PATHS)).isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 30})
  void whatIsMissingOnOneOfTwoWaysIsSoInWhicheverOrderTheyMeet(int size) {
    ObjectShape one = closed(names(size));
    ObjectShape other = one.with("n1", Member.NEVER).with("more", Member.of(Shape.bool()));

    for (ObjectShape both : List.of(one.merge(other, Merge.PATHS), other.merge(one, Merge.PATHS))) {
      assertThat(both.members()).hasSize(size + 1);
      assertThat(both.member("n0").presence()).isEqualTo(Presence.ALWAYS);
      assertThat(both.member("n1").presence()).isEqualTo(Presence.ON_SOME_PATHS);
      assertThat(both.member("more").presence()).isEqualTo(Presence.ON_SOME_PATHS);
      assertThat(both.member("none").presence()).isEqualTo(Presence.NEVER);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 30})
  void aMemberThatSaysNothingIsNotKept(int size) {
    ObjectShape closed = closed(names(size));

    assertThat(closed.with("n1", Member.NEVER).members())
        .hasSize(size - 1)
        .doesNotContainKey("n1")
        .containsKey("n2");
    assertThat(closed.with("none", Member.NEVER)).isEqualTo(closed);
    assertThat(ObjectShape.ANY.with("none", Member.UNKNOWN)).isEqualTo(ObjectShape.ANY);
  }

  private static List<String> names(int size) {
    return new ArrayList<>(IntStream.range(0, size).mapToObj(i -> "n" + i).toList());
  }

  private static ObjectShape closed(List<String> names) {
    Map<String, Member> members = new LinkedHashMap<>();
    names.forEach(name -> members.put(name, Member.of(Shape.text(name))));
    return ObjectShape.of(members, Shape.nothing());
  }
}
