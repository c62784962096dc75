package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Greetings}.
 */
@GeneratedFrom("app.Greetings")
public final class MyGreetingsFunctions {
  private MyGreetingsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Hello</code>: {@code Greetings.English::hello}.
   */
  public static class MyHelloFunction extends EntryPoint<MyHelloInput, String> {
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

  /**
   * The Lambda function of the state <code>Bonjour</code>: {@code Greetings.French::bonjour}.
   */
  public static class MyBonjourFunction extends EntryPoint<MyBonjourInput, String> {
    private final Greetings.French workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public MyBonjourFunction() {
      this(MyFrenchHandlers.shared());
    }

    MyBonjourFunction(Greetings.French workflow) {
      this.workflow = workflow;
    }

    @Override
    protected MyBonjourInput read(PayloadReader in) {
      return MyGreetingsCodecs.readMyBonjourInput(in);
    }

    @Override
    protected String handle(MyBonjourInput input, Context context) throws Throwable {
      return workflow.bonjour(input.name());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }
}
