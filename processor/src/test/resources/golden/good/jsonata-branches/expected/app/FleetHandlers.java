package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;

/**
 * {@link Fleet} with nothing left abstract.
 */
@GeneratedFrom("app.Fleet")
public final class FleetHandlers extends Fleet {
  public FleetHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static FleetHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  List<Object> ask() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Ask'");
  }

  @Override
  List<Fleet.Truck> tours() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Tours'");
  }

  @Override
  void fixed() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Fixed'");
  }

  @Override
  void computed() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Computed'");
  }

  @Override
  void files() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Files'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final FleetHandlers INSTANCE = new FleetHandlers();

    private Shared() {
    }
  }
}
