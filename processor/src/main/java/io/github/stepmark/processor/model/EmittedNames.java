package io.github.stepmark.processor.model;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.asl.Naming;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The names of everything that a workflow emits. They follow from the names in the source alone, so
 * that they are known before any type is looked at.
 *
 * @param workflow the workflow's class
 * @param prefix what the names of all emitted types start with; mostly empty
 * @param fields how components of records are called in JSON that do not say it themselves
 */
public record EmittedNames(ClassName workflow, String prefix, Naming fields) {

  /** The record of a handler's input: {@code openCase} has {@code OpenCaseInput}. */
  public ClassName input(String method) {
    return named(method, "Input");
  }

  /** The record of a handler's result: {@code openCase} has {@code OpenCaseOutput}. */
  public ClassName output(String method) {
    return named(method, "Output");
  }

  /** The class around all that Lambda calls: {@code CallCenterFunctions}. */
  public ClassName functions() {
    return named(workflow.simpleName(), "Functions");
  }

  /** A handler's entry point: {@code openCase} has {@code CallCenterFunctions.OpenCaseFunction}. */
  public ClassName function(String method) {
    return functions().nestedClass(named(method, "Function").simpleName());
  }

  /**
   * The placeholder that stands for a handler's function: {@code OpenCaseFunctionArn}. Deployment
   * tools take no underscores in it, so {@code open_case} has {@code OpenCaseFunctionArn}, too.
   */
  public String placeholder(String method) {
    return prefix.replace("_", "") + Naming.UPPER_CAMEL.of(method) + "FunctionArn";
  }

  /**
   * The placeholder that stands for an activity: {@code review-order} has {@code
   * ReviewOrderActivityArn}, in whichever workflow.
   */
  public static String activityPlaceholder(String activity) {
    return Arrays.stream(activity.split("[-_.]+"))
            .map(Naming.UPPER_CAMEL::of)
            .collect(Collectors.joining())
        + "ActivityArn";
  }

  /** The subclass of a class of states that can be instantiated. */
  public ClassName handlers(ClassName container) {
    return named(container.simpleName(), "Handlers");
  }

  /** The codecs of all payloads: {@code CallCenterFunctions.Codecs}. */
  public ClassName codecs() {
    return functions().nestedClass("Codecs");
  }

  /** The class that gives the definition and the functions. */
  public ClassName facade() {
    return named(workflow.simpleName(), "Workflow");
  }

  /** What executions give, where no type of the source is that. */
  public ClassName executionOutput() {
    return named(workflow.simpleName(), "Output");
  }

  /** What executions are started with, where no type of the source is that. */
  public ClassName executionInput() {
    return named(workflow.simpleName(), "Input");
  }

  /** What starts executions of the deployed workflow. */
  public ClassName client() {
    return named(workflow.simpleName(), "Client");
  }

  /** What answers its tasks that wait for somebody. */
  public ClassName callbacks() {
    return named(workflow.simpleName(), "Callbacks");
  }

  private ClassName named(String javaName, String suffix) {
    String name = Naming.capitalised(Naming.withoutTrailingUnderscore(javaName));
    return ClassName.get(workflow.packageName(), prefix + name + suffix);
  }
}
