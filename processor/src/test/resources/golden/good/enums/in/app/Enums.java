package app;

import io.github.stepmark.*;
import java.time.DayOfWeek;
import java.util.List;

@StateMachine
abstract class Enums {

  enum Size {
    SMALL,
    LARGE {
      @Override
      int factor() {
        return 2;
      }
    };

    int factor() {
      return 1;
    }
  }

  record Shirt(Size size, DayOfWeek washedOn) {}

  @ChoiceOn(
      value = "$.size",
      when = {@When(is = "SMALL", next = "keep"), @When(is = "LARGE", next = "giveAway")})
  Shirt wash(Size size, List<DayOfWeek> days) {
    return new Shirt(size, days.get(0));
  }

  @End
  Size keep(@Input Shirt shirt) {
    return shirt.size();
  }

  @Succeed
  abstract void giveAway();
}
