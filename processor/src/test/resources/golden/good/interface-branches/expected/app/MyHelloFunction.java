package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Hello</code>: {@code Greetings.English::hello}.
 */
@GeneratedFrom("app.Greetings")
public class MyHelloFunction extends EntryPoint<MyHelloInput, String> {
  private final Greetings.English workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public MyHelloFunction() {
    this(MyEnglishHandlers.shared());
  }

  MyHelloFunction(Greetings.English workflow) {
    this.workflow = workflow;
  }

  @Override
  protected MyHelloInput read(PayloadReader in) {
    return MyGreetingsCodecs.readMyHelloInput(in);
  }

  @Override
  protected String handle(MyHelloInput input, Context context) throws Throwable {
    return workflow.hello(input.name());
  }

  @Override
  protected void write(PayloadWriter out, String output) throws IOException {
    out.string(output);
  }
}
