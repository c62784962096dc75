package app;

import io.github.stepmark.End;
import io.github.stepmark.Field;
import io.github.stepmark.Input;
import io.github.stepmark.Next;
import io.github.stepmark.Pass;
import io.github.stepmark.ResultPath;
import io.github.stepmark.Returns;
import io.github.stepmark.StateMachine;

@StateMachine
abstract class Shadowed {

  record Integer(int value) {}

  Shadowed() {}

  Shadowed(Shared shared, Answer... answers) {}

  @ResultPath("$.first")
  @Next("second")
  @Returns({@Field("text"), @Field(value = "own", type = String.class)})
  FirstOutput first(java.lang.String name, String own, Integer number, java.lang.Integer boxed) {
    return new FirstOutput(name, own);
  }

  @ResultPath("$.second")
  @Next("third")
  java.util.Optional<java.lang.String> second(
      java.util.List<java.lang.String> list,
      java.util.Map<java.lang.String, String> map,
      java.util.Optional<String> maybe,
      java.util.Optional<Answer> answer) {
    return java.util.Optional.empty();
  }

  @Pass
  @Next("fourth")
  abstract void third();

  @End
  Answer fourth(@Input Integer input) {
    return new Answer("fourth");
  }
}
