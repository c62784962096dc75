package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.client.ExpressClient;
import software.amazon.awssdk.services.sfn.SfnClient;

/**
 * Starts executions of {@link Quick} where it is deployed.
 */
@GeneratedFrom("app.Quick")
public final class QuickClient extends ExpressClient<QuickInput, Integer> {
  /**
   * A client of the state machine that is deployed there.
   */
  public QuickClient(SfnClient sfn, String stateMachineArn) {
    super(sfn, stateMachineArn, QuickFunctions.Codecs::json, QuickFunctions.Codecs::readOutputJson);
  }
}
