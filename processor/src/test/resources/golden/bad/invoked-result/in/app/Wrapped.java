package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Optional;

@StateMachine(lambda = LambdaIntegration.INVOKE)
class Wrapped {

  record Maybe(String id, Optional<String> note) {}

  @ResultPath("$.count")
  @Next("second")
  int first() {
    return 1;
  }

  @OutputPath("$.note")
  @Next("third")
  Maybe second() {
    return new Maybe("", Optional.empty());
  }

  @ResultPath("$.maybe")
  @Next("fourth")
  Optional<String> third() {
    return Optional.empty();
  }

  @OutputPath("$.all")
  @ResultPath("$.all")
  @End
  List<Maybe> fourth() {
    return List.of();
  }
}
