package app;

import io.github.stepmark.*;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

@StateMachine
@Retry(on = TimeoutException.class)
abstract class Unthrown {

  abstract static class Refused extends Exception {
    private static final long serialVersionUID = 1;
  }

  static class NoSeat extends Refused {
    private static final long serialVersionUID = 1;
  }

  @Catch(on = IOException.class, next = "stop")
  @interface OrStop {}

  @Retry(on = TimeoutException.class)
  @Catch(on = {IOException.class, NoSeat.class}, next = "stop")
  @Next("second")
  void first() throws NoSeat {}

  @Retry(on = {Exception.class, RuntimeException.class})
  @Catch(on = Throwable.class, next = "stop")
  @Catch(on = Error.class, next = "stop")
  @Next("third")
  void second() {}

  @OrStop
  @Next("fourth")
  void third() {}

  @Retry(on = Refused.class)
  @Catch(errors = Errors.ALL, next = "stop")
  @Next("fifth")
  void fourth() throws Refused {}

  @Task("dynamodb:putItem")
  @Catch(on = IllegalStateException.class, next = "stop")
  @Next("all")
  abstract void fifth();

  @MapState(Each.class)
  @Catch(on = {IOException.class, NoSeat.class}, next = "stop")
  @Next("apart")
  abstract List<String> all();

  abstract static class Each {
    @Catch(on = NoSeat.class, next = "skip")
    @End
    String each() throws NoSeat {
      return "";
    }

    @Succeed
    abstract void skip();
  }

  @MapState(value = Apart.class, mode = ProcessorMode.DISTRIBUTED)
  @Catch(on = NoSeat.class, next = "stop")
  @Next("stop")
  abstract List<String> apart();

  abstract static class Apart {
    @End
    String one() throws NoSeat {
      return "";
    }
  }

  @Fail
  abstract void stop();
}
