package imported;

import io.github.stepmark.Branch;
import io.github.stepmark.End;
import io.github.stepmark.ItemBatcher;
import io.github.stepmark.ItemReader;
import io.github.stepmark.MapState;
import io.github.stepmark.NamingStyle;
import io.github.stepmark.ProcessorMode;
import io.github.stepmark.ResultWriter;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Task;
import io.github.stepmark.WorkflowType;

@StateMachine(names = NamingStyle.SNAKE_CASE)
public abstract class Distributed {

  @MapState(
      value = CountRowsItem.class,
      maxConcurrency = 0,
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.EXPRESS,
      label = "rows",
      toleratedFailurePercentage = 12.5)
  @ItemReader(
      resource = "s3:getObject",
      parameters =
          """
          {
            "Bucket": "rows",
            "Key.$": "$.key"
          }
          """,
      inputType = ItemReader.InputType.CSV,
      csvHeaderLocation = ItemReader.CsvHeaderLocation.GIVEN,
      csvHeaders = {"id", "price"},
      maxItemsFrom = "$.most")
  @ItemBatcher(
      maxItemsPerBatch = 50,
      batchInput =
          """
          {"run.$": "$$.Execution.Id"}
          """)
  @ResultWriter(
      resource = "s3:putObject",
      parameters =
          """
          {
            "Bucket": "rows",
            "Prefix": "out"
          }
          """,
      transformation = ResultWriter.Transformation.FLATTEN,
      outputType = ResultWriter.OutputType.JSONL)
  @End
  abstract void countRows();

  @Branch(comment = "A batch.")
  abstract static class CountRowsItem {

    @Task("${CountFunctionArn}")
    @End
    abstract void countBatch();
  }
}
