package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Fail;
import io.github.stepmark.asl.Pass;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.Succeed;
import io.github.stepmark.asl.Task;
import io.github.stepmark.asl.Wait;

/** Cases for whom only states matter that contain others. */
interface TypeOfState<R> extends State.Cases<R> {

  /** The answer for states without any inside. */
  R otherwise();

  @Override
  default R task(Task task) {
    return otherwise();
  }

  @Override
  default R pass(Pass pass) {
    return otherwise();
  }

  @Override
  default R wait(Wait wait) {
    return otherwise();
  }

  @Override
  default R choice(Choice choice) {
    return otherwise();
  }

  @Override
  default R succeed(Succeed succeed) {
    return otherwise();
  }

  @Override
  default R fail(Fail fail) {
    return otherwise();
  }
}
