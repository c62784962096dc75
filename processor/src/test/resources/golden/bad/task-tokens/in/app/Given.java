package app;

import io.github.stepmark.*;

@StateMachine
abstract class Given {

  @Parameters("""
      {"level": 1, "ticket.$": "$$.Task.Token"}
      """)
  @Next("other")
  void lacking(int level, @TaskToken String token) {}

  @Parameters("""
      {"token.$": "$.token"}
      """)
  @Next("literal")
  void other(@TaskToken String token) {}

  @Parameters("""
      {"token": "$$.Task.Token"}
      """)
  @Next("whole")
  void literal(@TaskToken String token) {}

  @Parameters("""
      {"order.$": "$", "token.$": "$$.Task.Token"}
      """)
  @Next("expression")
  void whole(@Input Object order, @TaskToken String token) {}

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Arguments("""
      {"token": "{% $states.input.token %}"}
      """)
  @Next("absent")
  void expression(@TaskToken String token) {}

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Arguments("{}")
  @End
  void absent(@TaskToken String token) {}
}
