package app;

import io.github.stepmark.GeneratedFrom;

/**
 * {@link Sentence} with nothing left abstract.
 */
@GeneratedFrom("app.Sentence")
public final class SentenceSentenceHandlers extends Sentence {
  public SentenceSentenceHandlers() {
  }

  /**
   * The one instance that all functions of a JVM share.
   */
  static SentenceSentenceHandlers shared() {
    return Shared.INSTANCE;
  }

  @Override
  void wait10Minutes() {
    throw new UnsupportedOperationException("Step Functions itself runs the state 'Wait 10 minutes'");
  }

  /**
   * Made when it is first asked for.
   */
  private static final class Shared {
    static final SentenceSentenceHandlers INSTANCE = new SentenceSentenceHandlers();

    private Shared() {
    }
  }
}
