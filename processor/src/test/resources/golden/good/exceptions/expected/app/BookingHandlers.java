package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;

/**
 * {@link Booking} with nothing left abstract.
 */
@GeneratedFrom("app.Booking")
public final class BookingHandlers extends Booking {
  public BookingHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static BookingHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  List<String> sendAll() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Send All'");
  }

  @Override
  void archiveAll() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Archive All'");
  }

  @Override
  void ask() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Ask'");
  }

  @Override
  void waitForSeat() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Wait For Seat'");
  }

  @Override
  void refuse() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Refuse'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final BookingHandlers INSTANCE = new BookingHandlers();

    private Shared() {
    }
  }
}
