package io.github.stepmark.asl.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValuesTest {

  private static final Shape CARD = Shape.text("card");
  private static final Shape NO_CARD = Shape.text().withoutConstant(TextNode.valueOf("card"));

  @Test
  void whatATextIsNotTellsItFromThat() {
    assertThat(NO_CARD).hasToString("string other than \"card\"");
    assertThat(NO_CARD.isApartFrom(CARD)).isTrue();
    assertThat(CARD.isApartFrom(NO_CARD)).isTrue();
    assertThat(NO_CARD.isApartFrom(Shape.text("cash"))).isFalse();
    assertThat(NO_CARD.isApartFrom(NO_CARD)).isFalse();
    assertThat(NO_CARD.accepts(TextNode.valueOf("card"))).isFalse();
    assertThat(NO_CARD.accepts(TextNode.valueOf("cash"))).isTrue();
  }

  @Test
  void whereWaysMeetATextIsNotWhatItIsOnNeither() {
    Shape neither = NO_CARD.withoutConstant(TextNode.valueOf("cash"));

    assertThat(neither.join(NO_CARD)).isEqualTo(NO_CARD);
    assertThat(neither.join(CARD)).hasToString("string other than \"cash\"");
    assertThat(NO_CARD.join(CARD)).isEqualTo(Shape.text());
    assertThat(NO_CARD.join(Shape.text("cash"))).isEqualTo(NO_CARD);
  }

  @Test
  void ofTooManyNothingIsKept() {
    Set<String> many =
        IntStream.rangeClosed(0, 64).mapToObj(Integer::toString).collect(Collectors.toSet());
    Shape without = Shape.text();
    for (String one : many) {
      without = without.withoutConstant(TextNode.valueOf(one));
    }

    assertThat(Shape.texts(many)).isEqualTo(Shape.text());
    long left = many.stream().map(TextNode::valueOf).filter(without::accepts).count();
    assertThat(left).isEqualTo(1);
  }
}
