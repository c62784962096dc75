package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Asked</code>: {@code Answered::asked}.
 */
@GeneratedFrom("app.Answered")
public class AskedFunction extends EntryPoint<Object, Answered.Quote> {
  private final Answered workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public AskedFunction() {
    this(AnsweredHandlers.shared());
  }

  AskedFunction(Answered workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Object read(PayloadReader in) {
    return in.free();
  }

  @Override
  protected Answered.Quote handle(Object input, Context context) throws Throwable {
    return workflow.asked(input);
  }

  @Override
  protected void write(PayloadWriter out, Answered.Quote output) throws IOException {
    AnsweredCodecs.writeAnsweredQuote(out, output);
  }
}
