package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Parse HTTP response</code>: {@code Sentence::parseHTTPResponse}.
 */
@GeneratedFrom("app.Sentence")
public class SentenceParseHTTPResponseFunction extends EntryPoint<Void, Void> {
  private final Sentence workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public SentenceParseHTTPResponseFunction() {
    this(SentenceSentenceHandlers.shared());
  }

  SentenceParseHTTPResponseFunction(Sentence workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Void read(PayloadReader in) {
    in.skip();
    return null;
  }

  @Override
  protected Void handle(Void input, Context context) throws Throwable {
    workflow.parseHTTPResponse();
    return null;
  }

  @Override
  protected void write(PayloadWriter out, Void output) throws IOException {
    out.nullValue();
  }
}
