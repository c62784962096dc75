package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine
abstract class Reports {

  record Row(String sku, String sold) {}

  record Batch(@Field("Items") List<Row> rows) {}

  record Written(@Field("MapRunArn") String run) {}

  @MapState(
      value = EachBatch.class,
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.EXPRESS,
      label = "rows",
      maxConcurrency = 100,
      toleratedFailurePercentage = 12.5,
      toleratedFailureCount = 3)
  @ItemReader(
      resource = "s3:getObject",
      parameters =
          """
          {"Bucket.$": "$.bucket", "Key": "rows.csv"}
          """,
      inputType = ItemReader.InputType.CSV,
      csvDelimiter = ItemReader.CsvDelimiter.SEMICOLON,
      csvHeaderLocation = ItemReader.CsvHeaderLocation.GIVEN,
      csvHeaders = {"sku", "sold"},
      maxItems = 1000)
  @ItemBatcher(
      maxItemsPerBatch = 50,
      maxInputBytesPerBatchFrom = "$.bytes",
      batchInput = "{\"day.$\": \"$.day\"}")
  @ResultWriter(
      resource = "s3:putObject",
      parameters = "{\"Bucket\": \"${Results}\", \"Prefix\": \"daily\"}",
      transformation = ResultWriter.Transformation.FLATTEN,
      outputType = ResultWriter.OutputType.JSONL)
  @ResultPath("$.written")
  @Catch(
      errors = Errors.EXCEED_TOLERATED_FAILURE_THRESHOLD,
      next = "listed",
      resultPath = "$.error")
  @Next("listed")
  abstract Written rows();

  @MapState(
      value = EachObject.class,
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.STANDARD,
      maxConcurrencyFrom = "$.many",
      toleratedFailurePercentageFrom = "$.percent",
      toleratedFailureCountFrom = "$.count")
  @ItemReader(
      resource = "arn:aws:states:::s3:listObjectsV2",
      parameters = "{\"Bucket\": \"${Sources}\", \"Prefix\": \"parts/\"}",
      inputType = ItemReader.InputType.JSON,
      transformation = ItemReader.Transformation.LOAD_AND_FLATTEN,
      itemsPointer = "/parts",
      maxItemsFrom = "$.many")
  @ItemBatcher(maxItemsPerBatchFrom = "$.many", maxInputBytesPerBatch = 1024)
  @ResultWriter(outputType = ResultWriter.OutputType.JSON)
  @Next("stocked")
  abstract void listed();

  @MapState(
      value = EachStock.class,
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.STANDARD)
  @ItemReader(
      resource = "s3:getObject",
      parameters = "{\"Bucket\": \"${Sources}\", \"Key\": \"manifest.json\"}",
      manifestType = ItemReader.ManifestType.S3_INVENTORY)
  @End
  abstract void stocked();

  abstract static class EachBatch {
    @End
    int count(@Input Batch batch) {
      return batch.rows().size();
    }
  }

  @Branch(comment = "objects")
  interface EachObject {
    @Task("aws-sdk:s3:headObject")
    @End
    void head();
  }

  abstract static class EachStock {
    @Succeed
    abstract void done();
  }
}
