package app;

import io.github.stepmark.*;

@StateMachine
class Bindings {

  @Next("second")
  void first(@Input String all, String field, @Field("other") String other) {}

  @Next("third")
  void second(@Input @Field("a") String both, @From("$.b") @Input String twice) {}

  @Next("fourth")
  void third(@Input String one, @Input String two) {}

  @Next("fifth")
  void fourth(@Field(value = "a", as = "b") String one, @Field(value = "c", type = int.class) String two) {}

  @End
  void fifth(@From("$.a") @Field("b") String renamed) {}
}
