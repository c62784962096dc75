package app;

import io.github.stepmark.*;

@StateMachine
abstract class Readers {

  @MapState(
      value = A.class,
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.STANDARD)
  @ItemReader(resource = "s3:getObject", parameters = "{\"Bucket\": \"b\", \"Key\": \"k\"}")
  @Next("b")
  abstract void a();

  @MapState(
      value = B.class,
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.STANDARD)
  @ItemReader(
      resource = "s3:getObject",
      parameters = "{\"Bucket\": \"b\", \"Key\": \"k\"}",
      inputType = ItemReader.InputType.CSV)
  @End
  abstract void b();

  interface A {
    @Pass
    @End
    void one();
  }

  interface B {
    @Pass
    @End
    void other();
  }
}
