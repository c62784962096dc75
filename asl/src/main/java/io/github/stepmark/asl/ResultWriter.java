package io.github.stepmark.asl;

import org.jspecify.annotations.Nullable;

/**
 * {@code ResultWriter} of a distributed Map: forms its results, or exports them to Amazon S3.
 *
 * @param resource {@code Resource}: {@code arn:aws:states:::s3:putObject}; absent where nothing is
 *     exported
 * @param parameters {@code Parameters}: {@code Bucket} and {@code Prefix} (JSONPath)
 * @param arguments {@code Arguments}: the same in JSONata
 * @param config {@code WriterConfig}
 */
public record ResultWriter(
    @Nullable String resource,
    @Nullable JsonValue parameters,
    @Nullable JsonValue arguments,
    @Nullable WriterConfig config) {

  /**
   * {@code WriterConfig}. Its words are strings, because each may be a placeholder.
   *
   * @param transformation {@code Transformation}: {@code NONE} with the metadata of each run,
   *     {@code COMPACT} for outputs alone, {@code FLATTEN} for their elements
   * @param outputType {@code OutputType}: {@code JSON} or {@code JSONL}
   */
  public record WriterConfig(@Nullable String transformation, @Nullable String outputType) {}
}
