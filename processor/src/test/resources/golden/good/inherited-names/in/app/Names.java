package app;

import io.github.stepmark.*;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Map;

/** Its nested types and its constructors are seen by the class that is emitted to extend it. */
@StateMachine
abstract class Names {

  static class UnsupportedOperationException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  static class Override {}

  private static class Hidden {}

  @Target(ElementType.TYPE_USE)
  @interface Size {}

  Names() {}

  Names(Hidden hidden, int more) {}

  @Catch(errors = Errors.ALL, next = "done")
  @Next("done")
  Map<@Size String, Integer> count(@Input Map<@Size String, @Size Integer> counts)
      throws Throwable {
    return counts;
  }

  @Succeed
  abstract void done();
}
