package app;

import io.github.stepmark.*;

@StateMachine
abstract class Members {

  @Task("sqs:sendMessage")
  @Parameters(
      """
      {
        "QueueURL": "https://queue.example/returns",
        "MessageBdoy.$": "$.parcel",
        "DelaySecond": 3
      }
      """)
  @Next("each")
  abstract void announce();

  @MapState(value = Parcel.class, executionType = WorkflowType.STANDARD)
  @ItemBatcher(maxItemsPerBatch = 5)
  @Next("all")
  abstract void each();

  abstract static class Parcel {
    @Task("sqs:sendMessage")
    @Parameters(
        """
        {"MessageBody.$": "$", "Message": "QueueUrl"}
        """)
    @End
    abstract void unpack();
  }

  @MapState(value = Label.class, mode = ProcessorMode.DISTRIBUTED)
  @End
  abstract void all();

  abstract static class Label {
    @Pass
    @End
    abstract void print();
  }
}
