package imported;

import io.github.stepmark.End;
import io.github.stepmark.Next;
import io.github.stepmark.Parallel;
import io.github.stepmark.Pass;
import io.github.stepmark.StartAt;
import io.github.stepmark.State;
import io.github.stepmark.StateMachine;

@StateMachine
public abstract class OddNames {

  @Pass
  @Next("state")
  abstract void 订单();

  @State("🚀")
  @Pass
  @Next("class_")
  abstract void state();

  @State("class")
  @Pass
  @Next("toString_")
  abstract void class_();

  @State("toString")
  @Pass
  @Next("openCase")
  abstract void toString_();

  @StartAt
  @State("1. Ask the \"boss\"")
  @Pass
  @Next("订单")
  abstract void state1AskTheBoss();

  @State("open case")
  @Pass
  @Next("openCase2")
  abstract void openCase();

  @State("Open Case")
  @Parallel(OpenCaseBranch.class)
  @Next("snsPublishIt")
  abstract void openCase2();

  @State("SNS: Publish_it")
  @Pass
  @End
  abstract void snsPublishIt();

  abstract static class OpenCaseBranch {

    @Pass
    @End
    abstract void retry();
  }
}
