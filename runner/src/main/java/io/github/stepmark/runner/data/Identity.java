package io.github.stepmark.runner.data;

/**
 * The names under which an execution knows itself. No account stands behind them.
 *
 * @param machineArn the machine's ARN, without version or alias; of an execution of a Map Run with
 *     a slash and the Map's label
 * @param executionName the execution's own name
 * @param expressId the last part of an Express execution's ARN; empty for a Standard one
 */
public record Identity(String machineArn, String executionName, String expressId) {

  public static final String REGION = "us-east-1";
  public static final String ACCOUNT = "123456789012";

  private static final String MACHINE = ":stateMachine:";

  /** The ARN of the machine of a name that nothing more is known of. */
  public static String machineArn(String machineName) {
    return "arn:aws:states:" + REGION + ":" + ACCOUNT + MACHINE + machineName;
  }

  public String machineName() {
    return machineArn.substring(machineArn.indexOf(MACHINE) + MACHINE.length());
  }

  /** A Map Run of this execution. */
  public String mapRunArn(String label, String id) {
    return wholeMachine().replace(MACHINE, ":mapRun:") + "/" + label + ":" + id;
  }

  /** An execution of a Map Run of this one. */
  public Identity ofChild(String label, String name, String express) {
    return new Identity(wholeMachine() + "/" + label, name, express);
  }

  private String wholeMachine() {
    int slash = machineArn.indexOf('/');
    return slash < 0 ? machineArn : machineArn.substring(0, slash);
  }

  /** Whether it is an Express execution, which is never driven again. */
  public boolean isExpress() {
    return !expressId.isEmpty();
  }

  public String executionArn() {
    String kind = isExpress() ? ":express:" : ":execution:";
    String arn = machineArn.replace(MACHINE, kind) + ":" + executionName;
    return isExpress() ? arn + ":" + expressId : arn;
  }

  public String roleArn() {
    String whole = wholeMachine();
    String name = whole.substring(whole.indexOf(MACHINE) + MACHINE.length());
    return "arn:aws:iam::" + ACCOUNT + ":role/" + name;
  }
}
