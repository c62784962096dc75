package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.*;
import java.util.List;

@StateMachine
abstract class Tokens {

  @Next("second")
  String first(@TaskToken String token) {
    return token;
  }

  @Next("third")
  void second(@TaskToken int token) {}

  @Next("fourth")
  void third(@TaskToken String token, @TaskToken String again) {}

  @Next("fifth")
  void fourth(@TaskToken(answer = List.class) String token) {}

  @Next("sixth")
  void fifth(@TaskToken(answer = void.class) String token) {}

  @Next("seventh")
  void sixth(@TaskToken(answer = Thread.class) String token) {}

  @Next("eighth")
  void seventh(@TaskToken @From("$.a") String token) {}

  @Next("ninth")
  void eighth(@TaskToken Context context) {}

  @End
  @Returns(@Field("a"))
  void ninth(@TaskToken String token) {}
}
