package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.flow.scope.Variables;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a state of an order is entered with. */
final class Order {

  private static final Shape ITEM =
      ObjectShape.builder()
          .member("sku", Shape.text())
          .member("price", Shape.number())
          .member("size", Member.perhaps(Shape.text()))
          .member("tags", Shape.arrayOf(Shape.text()))
          .build();

  private static final Shape CARD =
      ObjectShape.builder()
          .member("kind", Shape.text("card"))
          .member("number", Shape.text())
          .build();

  private static final Shape CASH =
      ObjectShape.builder()
          .member("kind", Shape.text("cash"))
          .member("paid", Shape.number())
          .build();

  static final Shape INPUT =
      ObjectShape.builder()
          .member("status", Shape.text("open").or(Shape.text("closed")))
          .member("count", Member.of(Shape.integer()).from("int count of Order"))
          .member("total", Shape.number())
          .member("name", Shape.text())
          .member("comment", Member.perhaps(Shape.text()).from("Optional<String> comment of Order"))
          .member("approval", new Member(Shape.text(), Presence.ON_SOME_PATHS, null))
          .member("paid", Shape.bool())
          .member("note", Shape.text().or(Shape.ofNull()))
          .member("items", Shape.arrayOf(ITEM))
          .member("labels", Shape.arrayOf(Shape.text()))
          .member("first", ITEM)
          .member("pair", Shape.tuple(List.of(CARD, Shape.integer())))
          .member("twins", Shape.tuple(List.of(ITEM, ITEM)))
          .member("payment", CARD.or(CASH))
          .member("any", Shape.anything())
          .build();

  private Order() {}

  private static Variables variables() {
    Map<String, Member> known = new LinkedHashMap<>();
    known.put("customer", Member.of(Shape.text()));
    known.put("retries", new Member(Shape.integer(), Presence.ON_SOME_PATHS, null));
    known.put("list", Member.of(Shape.arrayOf(Shape.integer())));
    return new Variables(
        known, Map.of("customer", "", "retries", "", "list", "", "receipt", "Assign it before."));
  }

  static Data data() {
    return new Data(INPUT, variables());
  }

  static Scope scope() {
    Shape state = ObjectShape.builder().member("Name", Shape.text()).build();
    Shape context = ObjectShape.builder().member("State", state).build();
    return Scope.of(data(), context);
  }
}
