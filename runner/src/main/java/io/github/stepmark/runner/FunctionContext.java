package io.github.stepmark.runner;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import io.github.stepmark.runner.data.Identity;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lambda's {@link Context} for one call. */
final class FunctionContext implements Context {

  private final Worker.Job job;

  FunctionContext(Worker.Job job) {
    this.job = job;
  }

  @Override
  public String getAwsRequestId() {
    return job.requestId();
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + getFunctionName();
  }

  @Override
  public String getLogStreamName() {
    return "stepmark";
  }

  @Override
  public String getFunctionName() {
    return job.resource().functionName();
  }

  @Override
  public String getFunctionVersion() {
    return job.resource().version();
  }

  @Override
  public String getInvokedFunctionArn() {
    return job.resource().text().startsWith("arn:")
        ? job.resource().text()
        : "arn:aws:lambda:%s:%s:function:%s"
            .formatted(Identity.REGION, Identity.ACCOUNT, getFunctionName());
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return (int) Math.max(0, job.allowance().left().toMillis());
  }

  @Override
  public int getMemoryLimitInMB() {
    return 512;
  }

  @Override
  public LambdaLogger getLogger() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        job.log().accept(message);
      }

      @Override
      public void log(byte[] message) {
        job.log().accept(new String(message, StandardCharsets.UTF_8));
      }
    };
  }
}
