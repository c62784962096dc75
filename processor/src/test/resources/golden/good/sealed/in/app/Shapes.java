package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine
class Shapes {

  @Discriminator("kind")
  sealed interface Shape permits Circle, Square, Group {}

  record Circle(double radius) implements Shape {}

  @Discriminator.Name("box")
  record Square(double side) implements Shape {}

  record Group(List<Shape> members) implements Shape {}

  sealed interface Answer {}

  record Yes() implements Answer {}

  sealed interface Other extends Answer {}

  record No(String why) implements Other {}

  @ResultPath("$.shape")
  @Next("judge")
  Shape grow(@Input Shape shape) {
    return shape;
  }

  @InputPath("$.shape")
  @ResultPath("$.answer")
  @Next("finish")
  Answer judge(@Input Shape shape) {
    return new No("too small");
  }

  @End
  Circle finish(Yes yes, Answer answer) {
    return new Circle(1);
  }
}
