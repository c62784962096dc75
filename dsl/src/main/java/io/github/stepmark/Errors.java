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

  /** A JSONata expression that failed, or whose value its field does not take. */
  public static final String QUERY_EVALUATION_ERROR = "States.QueryEvaluationError";

  /** An intrinsic function that failed. */
  public static final String INTRINSIC_FAILURE = "States.IntrinsicFailure";

  /** A distributed Map with more failed items than it tolerates. */
  public static final String EXCEED_TOLERATED_FAILURE_THRESHOLD =
      "States.ExceedToleratedFailureThreshold";

  /** A distributed Map that could not read its items. */
  public static final String ITEM_READER_FAILED = "States.ItemReaderFailed";

  /** A distributed Map that could not write its results. */
  public static final String RESULT_WRITER_FAILED = "States.ResultWriterFailed";

  /** A call by {@code http:invoke} that got no answer. */
  public static final String HTTP_SOCKET = "States.Http.Socket";

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
