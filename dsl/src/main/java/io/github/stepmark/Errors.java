package io.github.stepmark;

/**
 * Names of errors that Step Functions and Lambda report, for {@code errors} of retriers and
 * catchers.
 */
public final class Errors {

  /** Any error but {@code States.Runtime}; stands alone and in the last retrier or catcher. */
  public static final String ALL = "States.ALL";

  /** Any error but {@code States.Timeout} and {@code States.Runtime}. */
  public static final String TASK_FAILED = "States.TaskFailed";

  /** A task that took longer than its {@code TimeoutSeconds} or {@code HeartbeatSeconds}. */
  public static final String TIMEOUT = "States.Timeout";

  /** A task whose heartbeat stayed away. */
  public static final String HEARTBEAT_TIMEOUT = "States.HeartbeatTimeout";

  /** A role without the permission that the task needs. */
  public static final String PERMISSIONS = "States.Permissions";

  /** Input or output of more than 262144 bytes. */
  public static final String DATA_LIMIT_EXCEEDED = "States.DataLimitExceeded";

  public static final String LAMBDA_SERVICE = "Lambda.ServiceException";

  public static final String LAMBDA_AWS = "Lambda.AWSLambdaException";

  public static final String LAMBDA_SDK = "Lambda.SdkClientException";

  public static final String LAMBDA_CLIENT_TIMEOUT = "Lambda.ClientExecutionTimeoutException";

  /** More calls at once than the account or the function may have. */
  public static final String LAMBDA_TOO_MANY_REQUESTS = "Lambda.TooManyRequestsException";

  /** A function that crashed or ran out of memory. */
  public static final String LAMBDA_UNKNOWN = "Lambda.Unknown";

  /** A function that ran out of its own time, on newer runtimes. */
  public static final String SANDBOX_TIMED_OUT = "Sandbox.Timedout";

  /** An input that a handler's entry point could not read as the handler's parameters. */
  public static final String INVALID_PAYLOAD = "io.github.stepmark.lambda.InvalidPayload";

  private Errors() {}
}
