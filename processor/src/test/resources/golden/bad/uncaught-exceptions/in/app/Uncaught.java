package app;

import io.github.stepmark.*;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

@StateMachine
abstract class Uncaught {

  static sealed class Refused extends Exception permits NoSeat, NoMoney {
    private static final long serialVersionUID = 1;
  }

  static final class NoSeat extends Refused {
    private static final long serialVersionUID = 1;
  }

  static final class NoMoney extends Refused {
    private static final long serialVersionUID = 1;
  }

  @Catch(on = {NoSeat.class, NoMoney.class}, next = "stop")
  @Catch(on = FileNotFoundException.class, next = "stop")
  @Retry(on = TimeoutException.class)
  @Next("second")
  void first() throws Refused, IOException, IllegalStateException, TimeoutException {}

  @Catch(errors = Errors.TIMEOUT, next = "stop")
  @Next("all")
  void second() throws Exception {}

  @Parallel({One.class, Other.class})
  @Catch(on = NoSeat.class, next = "stop")
  @Next("apart")
  abstract List<Object> all();

  abstract static class One {
    @End
    void one() throws NoSeat, NoMoney {}
  }

  abstract static class Other {
    @MapState(Inner.class)
    @End
    abstract List<Object> each();

    abstract static class Inner {
      @Catch(errors = Errors.ALL, next = "skip")
      @Next("another")
      void inner() throws NoSeat, NoMoney {}

      @End
      void another() throws NoSeat, NoMoney {}

      @Succeed
      abstract void skip();
    }
  }

  @MapState(
      value = Apart.class,
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.STANDARD)
  @Next("tolerant")
  abstract void apart();

  abstract static class Apart {
    @End
    void archive() throws NoSeat {}
  }

  @MapState(
      value = Tolerant.class,
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.STANDARD,
      toleratedFailureCount = 3)
  @End
  abstract void tolerant();

  abstract static class Tolerant {
    @End
    void keep() throws NoSeat {}
  }

  @Fail
  abstract void stop();
}
