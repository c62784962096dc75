package io.github.stepmark.runner;

/** The names under which an execution knows itself. No account stands behind them. */
record Identity(String machineName, String executionName) {

  static final String REGION = "us-east-1";
  static final String ACCOUNT = "123456789012";

  String machineArn() {
    return "arn:aws:states:%s:%s:stateMachine:%s".formatted(REGION, ACCOUNT, machineName);
  }

  String executionArn() {
    return "arn:aws:states:%s:%s:execution:%s:%s"
        .formatted(REGION, ACCOUNT, machineName, executionName);
  }

  String roleArn() {
    return "arn:aws:iam::%s:role/%s".formatted(ACCOUNT, machineName);
  }
}
