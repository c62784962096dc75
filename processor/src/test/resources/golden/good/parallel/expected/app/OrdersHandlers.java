package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * {@link Orders} with nothing left abstract.
 */
@GeneratedFrom("app.Orders")
public final class OrdersHandlers extends Orders {
  public OrdersHandlers() {
  }

  public OrdersHandlers(RandomGenerator luck) {
    super(luck);
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static OrdersHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  List<Orders.Order> checkAll() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Check All'");
  }

  @Override
  void refuse() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Refuse'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final OrdersHandlers INSTANCE = new OrdersHandlers();

    private Shared() {
    }
  }
}
