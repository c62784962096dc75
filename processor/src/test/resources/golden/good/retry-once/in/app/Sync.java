package app;

import io.github.stepmark.*;

@StateMachine(timeoutSeconds = 3600, version = "1.0", comment = "", type = WorkflowType.EXPRESS, queryLanguage = QueryLanguage.JSONPATH)
class Sync {

  @End
  @Retry(errors = {}, on = IllegalStateException.class)
  @Timeout(from = "$.limit")
  @Heartbeat(from = "$.pulse")
  @State(comment = "one retrier, all of its defaults")
  void sync() {}
}
