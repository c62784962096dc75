package io.github.stepmark.asl;

import org.jspecify.annotations.Nullable;

/**
 * How a state takes what it works on from its input and makes its output: the fields that several
 * types of state share. Which type may have which is for the checker; a {@code null} component is a
 * field that is not written.
 *
 * @param inputPath {@code InputPath} (JSONPath)
 * @param parameters {@code Parameters}, a payload template (JSONPath)
 * @param arguments {@code Arguments} (JSONata)
 * @param resultSelector {@code ResultSelector}, a payload template (JSONPath)
 * @param resultPath {@code ResultPath}, a reference path (JSONPath)
 * @param outputPath {@code OutputPath} (JSONPath)
 * @param output {@code Output} (JSONata)
 * @param assign {@code Assign}: the variables that the state sets
 */
public record InputOutput(
    @Nullable NullablePath inputPath,
    @Nullable JsonValue parameters,
    @Nullable JsonValue arguments,
    @Nullable JsonValue resultSelector,
    @Nullable NullablePath resultPath,
    @Nullable NullablePath outputPath,
    @Nullable JsonValue output,
    @Nullable JsonValue assign) {

  /** No field written: the state's input goes in whole, its result comes out whole. */
  public static final InputOutput DEFAULT =
      new InputOutput(null, null, null, null, null, null, null, null);

  /** The same with {@code Parameters} written. */
  public InputOutput withParameters(JsonValue template) {
    return new InputOutput(
        inputPath, template, arguments, resultSelector, resultPath, outputPath, output, assign);
  }

  /** The same with {@code Arguments} written. */
  public InputOutput withArguments(JsonValue template) {
    return new InputOutput(
        inputPath, parameters, template, resultSelector, resultPath, outputPath, output, assign);
  }

  /** The same with {@code Output} written. */
  public InputOutput withOutput(JsonValue template) {
    return new InputOutput(
        inputPath, parameters, arguments, resultSelector, resultPath, outputPath, template, assign);
  }

  /** The same with {@code ResultSelector} written. */
  public InputOutput withResultSelector(JsonValue template) {
    return new InputOutput(
        inputPath, parameters, arguments, template, resultPath, outputPath, output, assign);
  }

  /** The same with {@code ResultPath} written. */
  public InputOutput withResultPath(NullablePath path) {
    return new InputOutput(
        inputPath, parameters, arguments, resultSelector, path, outputPath, output, assign);
  }

  /** The same with {@code OutputPath} written. */
  public InputOutput withOutputPath(NullablePath path) {
    return new InputOutput(
        inputPath, parameters, arguments, resultSelector, resultPath, path, output, assign);
  }
}
