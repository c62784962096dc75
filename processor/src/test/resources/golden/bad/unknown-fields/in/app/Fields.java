package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine
abstract class Fields {

  record Line(String sku) {}

  record Order(String id, List<Line> lines) {}

  @ChoiceOn(value = "$.idd", when = @When(is = "x", next = "b"))
  Order a(@Input Order order) {
    return order;
  }

  @ChoiceOn(value = "$.lines[0].name", when = @When(is = "x", next = "c"))
  Order b(@Input Order order) {
    return order;
  }

  @ChoiceOn(value = "$.id.length", when = @When(is = "1", next = "d"))
  Order c(@Input Order order) {
    return order;
  }

  @ChoiceOn(value = "$.status", when = @When(is = "1", next = "done"))
  @Returns({@Field("Status"), @Field("Message")})
  DOutput d() {
    return new DOutput("", "");
  }

  @ChoiceOn(value = "$.x", when = @When(is = "1", next = "done"))
  int e() {
    return 1;
  }

  @ChoiceOn(value = "$.x", when = @When(is = "1", next = "done"))
  void f() {}

  @Succeed
  abstract void done();
}
