package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.ResultWriter;
import io.github.stepmark.asl.ResultWriter.WriterConfig;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;

/** Result writers that neither form nor export anything, or do so by halves. */
final class ResultWriters implements Check {

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      MapState map = placed.parts().map();
      ResultWriter writer = map == null ? null : map.distribution().resultWriter();
      // Of one that says nothing, ProcessorModes tells just that.
      if (writer != null && (map.isDistributed() || isEmpty(writer))) {
        check(writer, placed.at("ResultWriter"), found);
      }
    }
  }

  private static boolean isEmpty(ResultWriter writer) {
    return writer.resource() == null
        && writer.parameters() == null
        && writer.arguments() == null
        && writer.config() == null;
  }

  private static void check(ResultWriter writer, String pointer, Diagnostics found) {
    boolean parameters = writer.parameters() != null || writer.arguments() != null;
    WriterConfig config = writer.config();
    if (isEmpty(writer)) {
      found.add(
          Rule.EMPTY_LIST,
          pointer,
          "Value cannot be empty",
          "Write Resource with Parameters or Arguments to export the results, WriterConfig to form"
              + " them, or take ResultWriter out.");
    } else if (parameters && writer.resource() == null) {
      found.add(
          Rule.MISSING_FIELD,
          pointer,
          "These fields are required: [Resource]",
          "Write \"Resource\": \"arn:aws:states:::s3:putObject\".");
    }
    String resource = writer.resource();
    if (resource != null) {
      export(resource, parameters, pointer, found);
    }
    if (config != null && config.outputType() == null) {
      found.add(
          Rule.MISSING_FIELD,
          pointer + "/WriterConfig",
          "These fields are required: [OutputType]",
          "Write \"OutputType\": \"JSON\" or \"JSONL\".");
    }
  }

  private static void export(
      String resource, boolean parameters, String pointer, Diagnostics found) {
    if (!resource.matches("arn:[^:]+:states:::s3:putObject") && !resource.contains("${")) {
      found.add(
          Rule.INVALID_RESOURCE,
          pointer + "/Resource",
          "The field 'Resource' does not match any of the allowed values",
          "Write arn:aws:states:::s3:putObject.");
    }
    if (!parameters) {
      found.add(
          Rule.MISSING_FIELD,
          pointer,
          "An export needs Parameters, or in a JSONata state Arguments",
          "Write {\"Bucket\": …, \"Prefix\": …}.");
    }
  }
}
