package app;

import io.github.stepmark.*;
import java.util.Optional;

/** Starts itself, and needs nothing to be started. */
@StateMachine(queryLanguage = QueryLanguage.JSONATA, input = Telling.News.class)
abstract class Telling {

  record News(Optional<String> text) {}

  record Said(String text, Optional<Integer> depth) {}

  @Next("again")
  Said say(Optional<String> text) {
    return new Said(text.orElse(""), Optional.empty());
  }

  @Task(value = "states:startExecution", machine = Telling.class)
  @Arguments("{\"StateMachineArn\": \"${TellingArn}\", \"Input\": {\"text\": \"{% $states.input.text %}\"}}")
  @Output("{% $states.input %}")
  @End
  abstract void again();
}
