package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.random.RandomGenerator;

@StateMachine(fields = NamingStyle.UPPER_CAMEL)
public abstract class Orders {

  record Order(String id, int cents) {}

  static class Declined extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final RandomGenerator luck;

  protected Orders() {
    this(RandomGenerator.getDefault());
  }

  protected Orders(RandomGenerator luck) {
    this.luck = luck;
  }

  @Next("checkAll")
  Order accept(@Input Order order) {
    return order;
  }

  @Parallel({FraudCheck.class, Payment.class, Notice.class})
  @State(comment = "all at once")
  @Retry(errors = "States.TaskFailed", maxAttempts = 1)
  @Catch(on = Declined.class, next = "refuse")
  @ChoiceOn(
      value = "$[0].Cents",
      when = @When(is = "0", next = "refuse"),
      otherwise = "conclude")
  abstract List<Order> checkAll();

  @End
  @Returns(@Field(value = "count", type = int.class))
  ConcludeOutput conclude(@Input List<Order> orders) {
    return new ConcludeOutput(orders.size());
  }

  @Fail
  abstract void refuse();

  @Branch(comment = "sees the fields of the class around it")
  abstract class FraudCheck {

    @Wait(seconds = 1)
    @Next("score")
    abstract void settle();

    @End
    @Returns({@Field("Id"), @Field(value = "Score", type = int.class)})
    ScoreOutput score(String id) {
      return new ScoreOutput(id, luck.nextInt(100));
    }
  }

  abstract static class Payment {

    private final String bank;

    Payment() {
      this("default");
    }

    Payment(String bank) {
      this.bank = bank;
    }

    @Catch(on = Declined.class, next = "failing")
    @End
    String pay(int cents) {
      return bank + cents;
    }

    @Fail(error = "app.Orders$Declined")
    abstract void failing();
  }

  abstract static class Notice {

    @StartAt
    @Task("sns:publish")
    @End
    abstract void publish();
  }
}
