package app;

import io.github.stepmark.*;

@StateMachine
class Shapes {

  sealed interface Shape permits Circle, Open {}

  static final class Circle implements Shape {}

  non-sealed interface Open extends Shape {}

  sealed interface Generic<T> permits Item {}

  record Item<T>(T value) implements Generic<T> {}

  @Next("second")
  void first(@Input Shape shape) {}

  @End
  void second(@Input Generic<String> item) {}
}
