package app;

import io.github.stepmark.*;
import java.util.Date;
import java.util.List;

/** What is wrong with a type is told once for a method. */
@StateMachine
class Twice {

  private record Hidden(String id) {}

  @Next("two")
  Hidden one(Hidden it, List<Hidden> more) {
    return it;
  }

  @End
  Date two(Date from, Hidden hidden, Date to) {
    return from;
  }
}
