package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Optional;

@StateMachine
abstract class Paths {

  enum Unit {
    GRAM,
    OUNCE
  }

  record Parcel(String id, int grams, List<String> lines, Unit unit) {}

  @Assign("{\"parcel.$\": \"$\"}")
  @Next("chain")
  Parcel weigh() {
    return new Parcel("", 1, List.of(), Unit.GRAM);
  }

  @ResultPath("$.chained")
  @Catch(errors = Errors.TIMEOUT, next = "caught", resultPath = "$.grams")
  @ChoiceOn(when = @When(condition = "$.id == 'a'", next = "text"), otherwise = "join")
  boolean chain(int id) {
    return true;
  }

  @Pass
  @Parameters("{\"grams\": \"many\", \"lines\": [], \"id\": \"b\"}")
  @Next("join")
  abstract void text();

  @ResultPath("$.grams")
  @Next("loop")
  Optional<Integer> join(int grams) {
    return Optional.of(grams);
  }

  @Pass
  @Parameters("{\"grams.$\": \"States.MathAdd($.grams, 1)\", \"lines.$\": \"$.lines\", \"id\": \"c\"}")
  @Next("again")
  abstract void loop();

  @Choice(when = @When(condition = "$.grams < 3", next = "loop"), otherwise = "branch")
  abstract void again();

  @Parallel(Send.class)
  @ResultPath("$.sent")
  @Next("each")
  abstract void branch();

  abstract static class Send {
    @Wait(secondsFrom = "$.lines")
    @End
    abstract void send();
  }

  @MapState(value = Print.class, itemsFrom = "$.lines")
  @ResultPath("$.printed")
  @Next("items")
  abstract void each();

  abstract static class Print {
    @End
    void print(@Input Parcel line) {}
  }

  @MapState(value = Skip.class, itemsFrom = "$.id")
  @DiscardResult
  @Next("variable")
  abstract void items();

  abstract static class Skip {
    @Succeed
    abstract void skip();
  }

  @Pass
  @Parameters("{\"many.$\": \"States.ArrayLength($parcel.unit)\"}")
  @Next("text2")
  abstract void variable();

  @Pass(result = "\"text\"")
  @Next("into")
  abstract void text2();

  @Task("sns:publish")
  @ResultPath("$.published")
  @End
  abstract void into();

  @Wait(secondsFrom = "$.grams")
  @Next("variable")
  abstract void caught();
}
