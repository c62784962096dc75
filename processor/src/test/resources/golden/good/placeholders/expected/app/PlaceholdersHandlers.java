package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Placeholders} with nothing left abstract.
 */
@GeneratedFrom("app.Placeholders")
public final class PlaceholdersHandlers extends Placeholders {
  public PlaceholdersHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static PlaceholdersHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void price() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Price'");
  }

  @Override
  void dear() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Dear'");
  }

  @Override
  void store() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Store'");
  }

  @Override
  void tell() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Tell'");
  }

  @Override
  void failed() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Failed'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final PlaceholdersHandlers INSTANCE = new PlaceholdersHandlers();

    private Shared() {
    }
  }
}
