package imported;

import io.github.stepmark.Choice;
import io.github.stepmark.DiscardResult;
import io.github.stepmark.End;
import io.github.stepmark.Heartbeat;
import io.github.stepmark.Input;
import io.github.stepmark.NamingStyle;
import io.github.stepmark.Next;
import io.github.stepmark.Parameters;
import io.github.stepmark.ResultPath;
import io.github.stepmark.State;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Task;
import io.github.stepmark.TaskToken;
import io.github.stepmark.When;
import java.util.Optional;

@StateMachine(fields = NamingStyle.SNAKE_CASE)
public abstract class WaitingHandlers {

  @Heartbeat(60)
  @ResultPath("$.approval")
  @Next("approved")
  void askApproval(Object order, @TaskToken(answer = AskApprovalAnswer.class) String token) {
    throw new UnsupportedOperationException("askApproval is not written yet");
  }

  record AskApprovalAnswer(Optional<String> comment, boolean approved) {}

  @State("Approved?")
  @Choice(
      when = {
        @When(
            condition = "isPresent($.approval.comment) && $.approval.comment == 'later'",
            next = "askInWords"),
        @When(condition = "$.approval.approved == true", next = "askDeep"),
      },
      otherwise = "askInWords")
  abstract void approved();

  @State("Ask in Words")
  @Parameters(
      """
      {
        "words": "please",
        "task_token.$": "$$.Task.Token"
      }
      """)
  @DiscardResult
  @Next("askDeep")
  void askInWords(String words, @TaskToken String taskToken) {
    throw new UnsupportedOperationException("askInWords is not written yet");
  }

  @Task("lambda:invoke.waitForTaskToken")
  @Parameters(
      """
      {
        "FunctionName": "ask",
        "Payload": {
          "task": {"token.$": "$$.Task.Token"}
        }
      }
      """)
  @Next("whole")
  abstract void askDeep();

  @Task("lambda:invoke")
  @End
  Object whole(@Input Object input) {
    throw new UnsupportedOperationException("whole is not written yet");
  }
}
