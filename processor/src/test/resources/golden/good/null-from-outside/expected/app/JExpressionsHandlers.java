package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;

/**
 * {@link Expressions} with nothing left abstract.
 */
@GeneratedFrom("app.Expressions")
public final class JExpressionsHandlers extends Expressions {
  public JExpressionsHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static JExpressionsHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void coupon() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Coupon'");
  }

  @Override
  void where() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Where'");
  }

  @Override
  Expressions.Quote quote() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Quote'");
  }

  @Override
  void firm() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Firm'");
  }

  @Override
  void note() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Note'");
  }

  @Override
  Expressions.Verdict ask() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Ask'");
  }

  @Override
  void judged() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Judged'");
  }

  @Override
  void approved() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Approved'");
  }

  @Override
  List<Expressions.Quote> each() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Each'");
  }

  @Override
  List<Expressions.Quote> all() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'All'");
  }

  @Override
  void first() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'First'");
  }

  @Override
  void done() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Done'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final JExpressionsHandlers INSTANCE = new JExpressionsHandlers();

    private Shared() {
    }
  }
}
