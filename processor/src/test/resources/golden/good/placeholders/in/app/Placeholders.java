package app;

import io.github.stepmark.*;

/** What is filled in at deployment: whole texts, and parts of texts. */
@StateMachine(placeholders = {"PriceFunctionArn", "Bucket", "Stage", "Region", "Team", "Partition", "log.prefix"})
public abstract class Placeholders {

  @Task("lambda:invoke")
  @Parameters(
      """
      {
        "FunctionName": "${PriceFunctionArn}:live",
        "Payload": {
          "table.$": "States.Format('s3://${Bucket}/prices/{}.csv', $.shop)",
          "note": "of ${Stage}, ${Region}"
        }
      }
      """)
  @Next("dear")
  abstract void price();

  @Choice(
      when = @When(condition = "$.Payload.note == 'of ${Stage}, ${Region}'", next = "store"),
      otherwise = "failed")
  abstract void dear();

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Task("aws-sdk:s3:putObject")
  @Arguments("{\"Bucket\": \"${Bucket}-archive\", \"Key\": \"{% '${Stage}/' & $states.input.Payload.key %}\"}")
  @Next("tell")
  abstract void store();

  @Task("arn:${Partition}:states:::dynamodb:putItem")
  @Parameters(
      """
      {
        "TableName": "${price_table}",
        "Item": {
          "Comment": {"S": "kept of ${Stage}"},
          "Log": {"S": "${log.prefix}/prices"},
          "Kept": {"S": "${price-table}"}
        }
      }
      """)
  @End
  abstract void tell();

  @Fail(error = "Prices.${Stage}", cause = "Ask ${Team}.")
  abstract void failed();
}
