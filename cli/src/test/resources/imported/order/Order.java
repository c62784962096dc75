package imported;

import io.github.stepmark.Activity;
import io.github.stepmark.Branch;
import io.github.stepmark.Catch;
import io.github.stepmark.Choice;
import io.github.stepmark.DiscardResult;
import io.github.stepmark.End;
import io.github.stepmark.Errors;
import io.github.stepmark.Fail;
import io.github.stepmark.Heartbeat;
import io.github.stepmark.ItemSelector;
import io.github.stepmark.MapState;
import io.github.stepmark.Next;
import io.github.stepmark.OutputPath;
import io.github.stepmark.Parallel;
import io.github.stepmark.Parameters;
import io.github.stepmark.Pass;
import io.github.stepmark.ResultPath;
import io.github.stepmark.ResultSelector;
import io.github.stepmark.Retry;
import io.github.stepmark.RetryLambda;
import io.github.stepmark.State;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Succeed;
import io.github.stepmark.Task;
import io.github.stepmark.Timeout;
import io.github.stepmark.Wait;
import io.github.stepmark.When;

@StateMachine(
    comment =
        "Takes an order from the shop to the door, and gives the money back to "
            + "whoever does not get what was ordered, however late in the day that "
            + "turns out.",
    timeoutSeconds = 86400)
public abstract class Order {

  @State(comment = "Prices may have changed.")
  @Task("lambda:invoke")
  @Parameters(
      """
      {
        "FunctionName": "${CheckFunctionArn}",
        "Payload.$": "$"
      }
      """)
  @Timeout(30)
  @ResultSelector(
      """
      {
        "status.$": "$.Payload.status",
        "total.$": "$.Payload.total"
      }
      """)
  @ResultPath("$.checked")
  @RetryLambda
  @Catch(
      errors = {Errors.TASK_FAILED, Errors.TIMEOUT},
      next = "refund",
      resultPath = "$.error")
  @Next("whatIsIt")
  abstract void checkOrder();

  @State("What Is It?")
  @Choice(
      value = "$.checked.status",
      when = {
        @When(is = "'OPEN'", next = "ask"),
        @When(is = "'it\\'s off'", next = "refund", comment = "cancelled"),
      },
      otherwise = "isItDear")
  abstract void whatIsIt();

  @State("Is It Dear?")
  @Choice(
      when =
          @When(
              condition =
                  "isPresent($.checked.total) && $.checked.total >= 100.5 && "
                      + "!matches($.checked.status, '*gift*')",
              next = "ask"),
      otherwise = "wait_")
  abstract void isItDear();

  @Parallel({AskShopBranch.class, AskDepotBranch.class})
  @DiscardResult
  @Next("wait_")
  abstract void ask();

  @Wait(secondsFrom = "$.delay")
  @Next("shipEach")
  abstract void wait_();

  @MapState(value = ShipEachItem.class, itemsFrom = "$.lines", maxConcurrency = 3)
  @ItemSelector(
      """
      {"line.$": "$$.Map.Item.Value"}
      """)
  @Next("done")
  abstract void shipEach();

  @Pass(result = "[1, 2]")
  @ResultPath("$.refund")
  @Next("failed")
  abstract void refund();

  @Succeed
  @OutputPath(OutputPath.NONE)
  abstract void done();

  @Fail(error = "OrderFailed", causeFrom = "$.error.Cause")
  abstract void failed();

  @Retry(
      errors = "SQS.AmazonSQSException",
      intervalSeconds = 3,
      maxAttempts = 2,
      backoffRate = 1.5,
      maxDelaySeconds = 60,
      jitter = Retry.Jitter.FULL)
  @interface RetrySqsCalls {}

  @Branch(comment = "The first that answers.")
  abstract static class AskShopBranch {

    @Task("sqs:sendMessage.waitForTaskToken")
    @Parameters(
        """
        {
          "QueueUrl": "https://queue.example/shop",
          "MessageBody": {
            "order.$": "$",
            "token.$": "$$.Task.Token",
            "note": "A \\"quoted\\"\\nnote with a \\\\ in it"
          }
        }
        """)
    @Heartbeat(600)
    @RetrySqsCalls
    @End
    abstract void askShop();
  }

  abstract static class AskDepotBranch {

    @Activity(arn = "arn:aws:states:eu-west-1:111122223333:activity:depot")
    @RetrySqsCalls
    @End
    abstract void askDepot();
  }

  abstract static class ShipEachItem {

    @Task("arn:aws:lambda:eu-west-1:111122223333:function:ship")
    @End
    abstract void ship();
  }
}
