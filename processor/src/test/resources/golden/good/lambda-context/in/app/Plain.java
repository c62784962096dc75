package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.*;
import java.io.IOException;
import java.sql.SQLException;

@StateMachine
class Plain {

  @Next("second")
  void first() {}

  @Next("third")
  @Catch(errors = Errors.TASK_FAILED, next = "third", resultPath = "$.error")
  void second(Context context) throws IOException, SQLException {}

  @Next("fourth")
  @Catch(errors = Errors.ALL, next = "first", resultPath = "$.error")
  String third(Context lambda, String name, Context again) throws Exception {
    return name;
  }

  @Catch(on = Throwables.class, next = "fifth")
  @End
  int fourth(@Input String name, Context context) throws Throwables {
    return 0;
  }

  @End
  void fifth() {}

  static class Throwables extends Exception {
    private static final long serialVersionUID = 1;
  }
}
