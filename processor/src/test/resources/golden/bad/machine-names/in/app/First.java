package app;

import io.github.stepmark.*;

@StateMachine(name = "has blank")
class First {

  @End
  void only() {}
}

@StateMachine(name = "")
class Second {

  @End
  void lonely() {}
}

@StateMachine(name = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabc")
class Third {

  @End
  void single() {}
}

@StateMachine(name = "a/../b", prefix = "1-2")
class Fourth {

  @End
  void one() {}
}
