package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Claim}.
 */
@GeneratedFrom("app.Claim")
public final class ClaimFunctions {
  private ClaimFunctions() {
  }

  /**
   * The Lambda function of the state <code>Examine</code>: {@code Claim::examine}.
   */
  public static class ExamineFunction extends EntryPoint<Claim.Damage, Void> {
    private final Claim workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ExamineFunction() {
      this(ClaimHandlers.shared());
    }

    ExamineFunction(Claim workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Claim.Damage read(PayloadReader in) {
      return ClaimCodecs.readClaimDamage(in);
    }

    @Override
    protected Void handle(Claim.Damage input, Context context) throws Throwable {
      workflow.examine(input);
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Refuse</code>: {@code Claim::refuse}.
   */
  public static class RefuseFunction extends EntryPoint<Claim.Damage, Void> {
    private final Claim workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public RefuseFunction() {
      this(ClaimHandlers.shared());
    }

    RefuseFunction(Claim workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Claim.Damage read(PayloadReader in) {
      return ClaimCodecs.readClaimDamage(in);
    }

    @Override
    protected Void handle(Claim.Damage input, Context context) throws Throwable {
      workflow.refuse(input);
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
