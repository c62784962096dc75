package app;

import io.github.stepmark.*;

/** JSONata states in a JSONPath machine, and the language written out where it is the machine's. */
@StateMachine(queryLanguage = QueryLanguage.JSONPATH)
public abstract class Mixed {

  record Total(int total) {}

  /** The Choice after it has its language. */
  @State(queryLanguage = QueryLanguage.JSONATA)
  @ChoiceOn(
      value = "$states.input.total",
      when = @When(is = "0", next = "free"),
      otherwise = "pay")
  Total sum(@From("$sum($states.input.lines.cents)") int cents) {
    return new Total(cents);
  }

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Pass
  @Output("{\"total\": 0}")
  @Next("pay")
  abstract void free();

  @State(queryLanguage = QueryLanguage.JSONPATH)
  @Task("events:putEvents")
  @Parameters("{\"Entries\": [{\"Detail.$\": \"$.total\"}]}")
  @Next("which")
  abstract void pay();

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Choice(when = @When(condition = "$states.input.total > 0", next = "pause"), otherwise = "failing")
  abstract void which();

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Wait(timestamp = "{% $states.input.at %}")
  @Next("keep")
  abstract void pause();

  /** Returns nothing: the input is kept. */
  @State(queryLanguage = QueryLanguage.JSONATA)
  @Next("done")
  void keep(@Input Object all) {}

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Succeed
  abstract void done();

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Fail(errorFrom = "$states.input.error", cause = "{% 'no ' & $states.input.total %}")
  abstract void failing();
}
