package app;

import io.github.stepmark.*;

@StateMachine(prefix = "My", lambda = LambdaIntegration.INVOKE)
public interface Greetings {

  @Parallel({English.class, French.class})
  @End
  void both();

  interface English {
    @End
    default String hello(String name) {
      return "Hello " + name;
    }
  }

  class French {
    @End
    public String bonjour(@From("$.name") String name) {
      return "Bonjour " + name;
    }
  }
}
