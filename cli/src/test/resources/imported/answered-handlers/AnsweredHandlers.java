package imported;

import io.github.stepmark.Choice;
import io.github.stepmark.End;
import io.github.stepmark.From;
import io.github.stepmark.Input;
import io.github.stepmark.Next;
import io.github.stepmark.OutputPath;
import io.github.stepmark.ResultPath;
import io.github.stepmark.ResultSelector;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Task;
import io.github.stepmark.When;
import java.util.Map;

@StateMachine
public abstract class AnsweredHandlers {

  @Task("lambda:invoke")
  @ResultPath("$.found")
  @Next("isItThere")
  LookUpResult lookUp(@Input Map<String, Object> input) {
    throw new UnsupportedOperationException("lookUp is not written yet");
  }

  record LookUpResult(boolean there, Object name) {}

  @Choice(
      when = @When(condition = "$.found.Payload.there == true", next = "count"),
      otherwise = "tell")
  abstract void isItThere();

  @Task("lambda:invoke")
  @OutputPath("$.Payload")
  @Next("tell")
  Object count(@From("$.found.Payload.name") Object of) {
    throw new UnsupportedOperationException("count is not written yet");
  }

  @Next("log")
  Object tell(@Input Object input) {
    throw new UnsupportedOperationException("tell is not written yet");
  }

  @Task("lambda:invoke")
  @Next("cleanUp")
  Object log(@Input Object input) {
    throw new UnsupportedOperationException("log is not written yet");
  }

  @Task("lambda:invoke")
  @ResultSelector(
      """
      {"left.$": "$.Payload.left"}
      """)
  @End
  CleanUpResult cleanUp() {
    throw new UnsupportedOperationException("cleanUp is not written yet");
  }

  record CleanUpResult(Object left) {}
}
