package app;

import io.github.stepmark.*;

/** Expressions that lack their delimiters. */
@StateMachine(queryLanguage = QueryLanguage.JSONATA)
abstract class Bare {

  @Pass
  @Assign("{\"url\": \"https://example.com\"}")
  @Output("{\"id\": \"$states.input.id\", \"price\": \"$12.50\"}")
  @Next("send")
  abstract void take();

  @Task("sqs:sendMessage")
  @Arguments("{\"QueueUrl\": \"$url\", \"MessageBody\": \"$uuid()\"}")
  @Output("$states.input")
  @End
  abstract void send();

  @Choice(
      value = "$states.input.status",
      when = @When(is = "\"open\"", next = "take"),
      otherwise = "send")
  abstract void ask();

  @StateMachine
  abstract static class Inner {
    @Succeed
    abstract void done();
  }
}
