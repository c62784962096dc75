package app;

import io.github.stepmark.*;

/** A JSONata machine with states within states: every field that they can have there. */
@StateMachine(
    queryLanguage = QueryLanguage.JSONATA,
    comment = "reports",
    version = "1.0",
    timeoutSeconds = 3600)
public abstract class Reports {

  @MapState(
      value = EachBatch.class,
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.EXPRESS,
      label = "rows",
      maxConcurrency = 100,
      toleratedFailurePercentageFrom = "$states.input.percent",
      toleratedFailureCount = 3)
  @ItemReader(
      resource = "s3:getObject",
      arguments = "{\"Bucket\": \"{% $states.input.bucket %}\", \"Key\": \"rows.csv\"}",
      inputType = ItemReader.InputType.CSV,
      csvDelimiter = ItemReader.CsvDelimiter.PIPE,
      csvHeaderLocation = ItemReader.CsvHeaderLocation.GIVEN,
      csvHeaders = {"sku", "sold"},
      maxItemsFrom = "$states.input.many")
  @ItemBatcher(
      maxItemsPerBatchFrom = "$states.input.size",
      maxInputBytesPerBatch = 2048,
      batchInput = "{\"day\": \"{% $states.input.day %}\"}")
  @ResultWriter(
      resource = "s3:putObject",
      arguments = "{\"Bucket\": \"${Results}\", \"Prefix\": \"{% $states.input.day %}\"}",
      transformation = ResultWriter.Transformation.COMPACT,
      outputType = ResultWriter.OutputType.JSONL)
  @Next("objects")
  abstract void rows();

  @MapState(
      value = EachObject.class,
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.STANDARD,
      toleratedFailurePercentage = 1.5,
      toleratedFailureCountFrom = "$states.input.count")
  @ItemReader(
      resource = "s3:listObjectsV2",
      arguments = "{\"Bucket\": \"${Sources}\", \"Prefix\": \"parts/\"}",
      inputType = ItemReader.InputType.JSON,
      transformation = ItemReader.Transformation.LOAD_AND_FLATTEN,
      itemsPointer = "/parts",
      maxItems = 10)
  @ItemSelector("{% $states.context.Map.Item.Value %}")
  @Next("manifest")
  abstract void objects();

  @MapState(
      value = EachUnloaded.class,
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.STANDARD)
  @ItemReader(
      resource = "s3:getObject",
      arguments = "{\"Bucket\": \"${Sources}\", \"Key\": \"unload-manifest.csv\"}",
      inputType = ItemReader.InputType.JSONL,
      manifestType = ItemReader.ManifestType.ATHENA_DATA)
  @Next("literal")
  abstract void manifest();

  @MapState(value = EachLiteral.class, items = "[1, \"{% $states.input.two %}\", 3.0]")
  @Next("both")
  abstract void literal();

  @Parallel({One.class, Two.class})
  @ChoiceOn(when = @When(condition = "$states.input[0] = 1", next = "all"), otherwise = "last")
  abstract void both();

  @MapState(value = EachLast.class, items = "{% $states.input.last %}")
  @End
  abstract void all();

  @Parallel(Last.class)
  @End
  abstract void last();

  abstract static class EachBatch {
    @Pass
    @Output("{% $count($states.input.Items) %}")
    @End
    abstract void batch();
  }

  @Branch(comment = "objects")
  abstract static class EachObject {
    @Succeed
    abstract void object();
  }

  abstract static class EachUnloaded {
    @Succeed
    abstract void unloaded();
  }

  abstract static class EachLiteral {
    @Succeed
    abstract void number();
  }

  abstract static class EachLast {
    @Succeed
    abstract void lastItem();
  }

  @Branch(comment = "one of two")
  abstract static class One {
    /** Its parameter is of the branch's input. */
    @End
    int one(@From("$states.input.a") int a) {
      return a;
    }
  }

  abstract static class Two {
    @Succeed
    abstract void two();
  }

  abstract static class Last {
    @Succeed
    abstract void lastOne();
  }
}
