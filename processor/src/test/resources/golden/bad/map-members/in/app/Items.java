package app;

import io.github.stepmark.*;

@StateMachine
abstract class Items {

  @MapState(value = Item.class, maxConcurrency = -1, itemsFrom = "$.a[*]")
  @Next("other")
  abstract void each();

  @MapState(value = Other.class, maxConcurrencyFrom = "a", items = "[1, 2]")
  @Parameters("{}")
  @ItemSelector("{}")
  @Next("distributed")
  abstract void other();

  @MapState(
      value = Third.class,
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.STANDARD,
      label = "a label",
      toleratedFailureCount = -1,
      toleratedFailurePercentageFrom = "$.a[*]")
  @ItemReader(
      resource = "s3",
      parameters = "{\"Bucket.$\": \"a\"}",
      maxItems = -1)
  @ItemBatcher(maxItemsPerBatch = 0, maxInputBytesPerBatch = 262145)
  @ResultWriter(parameters = "{\"Bucket\": \"b\"}")
  @Next("labelled")
  abstract void distributed();

  @MapState(
      value = Fourth.class,
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.STANDARD,
      label = "a label")
  @ResultWriter
  @Next("untyped")
  abstract void labelled();

  @MapState(value = Fifth.class, mode = ProcessorMode.DISTRIBUTED)
  @End
  abstract void untyped();

  abstract static class Item {
    @Succeed
    abstract void item();
  }

  abstract static class Other {
    @Succeed
    abstract void others();
  }

  abstract static class Third {
    @Succeed
    abstract void third();
  }

  abstract static class Fifth {
    @Succeed
    abstract void fifth();
  }

  abstract static class Fourth {
    @Succeed
    abstract void fourth();
  }
}
