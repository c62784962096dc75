package app;

import io.github.stepmark.*;

@StateMachine
class Calls {

  @Next("second")
  void first(@From("States.Unknown($.b)") String name) {}

  @Next("third")
  void second(@Field("a/b~") String slash, @From("States.UUID(") String uuid) {}

  @Next("fourth")
  void third(
      @From("States.Fromat('{}', $.a)") String near,
      @From("States.MathAdd($.a, States.ArrayLenght($.b))") int nested) {}

  @End
  void fourth(
      @From("States.MathAdd($.a)") int few,
      @From("States.ArrayGetItem('a', 0)") String kind,
      @From("States.Format('{} of {}', $.a)") String gaps,
      @From("States.Hash($.a, 'SHA-2')") String hash,
      @From("States.ArrayRange(0, 1000, 1)") java.util.List<Integer> range) {}
}
