package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.ReaderConfig;
import io.github.stepmark.asl.ResultWriter;
import io.github.stepmark.asl.policy.PolicyText.Surrounding;
import java.util.List;

/** What a distributed Map needs: executions of its own machine, and what it reads and writes. */
final class DistributedMapGrants {

  private final Grants grants;

  DistributedMapGrants(Grants grants) {
    this.grants = grants;
  }

  void grant(MapState map) {
    PolicyText.Builder machine = PolicyText.arn("states").pattern("stateMachine:");
    grants.allow(
        List.of("states:StartExecution"), List.of(machine.part(Surrounding.MACHINE_NAME).build()));
    PolicyText.Builder executions = PolicyText.arn("states").pattern("execution:");
    grants.allow(
        List.of("states:DescribeExecution", "states:StopExecution", "states:RedriveExecution"),
        List.of(executions.part(Surrounding.MACHINE_NAME).pattern("/*").build()),
        List.of(),
        List.of("The executions of a Map have their names once they are started."));
    ItemReader reader = map.distribution().itemReader();
    if (reader != null) {
      read(reader);
    }
    ResultWriter writer = map.distribution().resultWriter();
    if (writer != null && writer.resource() != null) {
      write(CallParameters.of(writer.parameters(), writer.arguments()));
    }
  }

  private void read(ItemReader reader) {
    CallParameters parameters = CallParameters.of(reader.parameters(), reader.arguments());
    ReaderConfig config = reader.config();
    if (reader.resource().endsWith(":s3:listObjectsV2")) {
      allow("s3:ListBucket", "s3:{Bucket}", "", parameters);
      if (config != null && "LOAD_AND_FLATTEN".equals(config.transformation())) {
        allow(
            "s3:GetObject", "s3:{Bucket}/{Prefix=}*", "The listing names the objects.", parameters);
      }
      return;
    }
    allow("s3:GetObject", "s3:{Bucket}/{Key}", "", parameters);
    if (config != null
        && (config.manifestType() != null || "MANIFEST".equals(config.inputType()))) {
      allow("s3:GetObject", "s3:*/*", "The manifest names the objects.", parameters);
    }
  }

  private void write(CallParameters parameters) {
    boolean hasPrefix = !(parameters.at("Prefix") instanceof Value.Absent);
    String objects = "s3:{Bucket}/" + (hasPrefix ? "{Prefix}/*" : "*");
    new Permission(
            "s3:putObject",
            List.of(
                "s3:PutObject",
                "s3:GetObject",
                "s3:ListMultipartUploadParts",
                "s3:AbortMultipartUpload"),
            List.of(),
            List.of(objects),
            "Step Functions names the objects that it writes.")
        .grant(parameters, grants);
  }

  private void allow(String action, String form, String reason, CallParameters parameters) {
    new Permission("s3", List.of(action), List.of(), List.of(form), reason)
        .grant(parameters, grants);
  }
}
