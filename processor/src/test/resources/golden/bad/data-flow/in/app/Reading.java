package app;

import io.github.stepmark.*;
import java.util.Optional;

@StateMachine
abstract class Reading {

  record Order(String id, Optional<String> note) {}

  @ResultPath("$.x")
  @DiscardResult
  @Next("second")
  String first() {
    return "";
  }

  @Parameters("{\"id.$\": \"$.id\"}")
  @Next("third")
  void second(@From("$.id") String id) {}

  @Parameters("""
      {"note.$": "$.note", "other": 1}
      """)
  @Next("fourth")
  void third(@Input Order order) {}

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Arguments("{\"other\": 1}")
  @Next("fifth")
  void fourth(String id, Optional<String> note) {}

  @Parameters("{% $states.input %}")
  @Next("sixth")
  void fifth() {}

  @Parameters("""
      {
        "a": "it\\'s"
      }
      """)
  @Next("seventh")
  void sixth() {}

  @Wait(seconds = 1)
  @Parameters("{}")
  @Arguments("{}")
  @ResultSelector("{}")
  @ResultPath("$.x")
  @ItemSelector("{}")
  @Credentials("{}")
  @Next("eighth")
  abstract void seventh();

  @Succeed
  @DiscardResult
  @Assign("{}")
  abstract void eighth();

  @Fail
  @InputPath("$")
  @OutputPath("$")
  @Output("{}")
  abstract void ninth();
}
