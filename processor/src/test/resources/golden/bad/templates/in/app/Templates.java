package app;

import io.github.stepmark.*;

@StateMachine
abstract class Templates {

  @Task("dynamodb:putItem")
  @Parameters("""
      {
        "TableName": "${Orders}-${Stage}",
        "Item": [
          {"id.$": "order.id"},
          {"id.$": "States.Fromat('it\\\\'s {}', $.id)"}
        ],
        "a/b": 1,
        "a/b.$": "$.c"
      }
      """)
  @Credentials("{\"Role\": \"x\"}")
  @Next("assign")
  abstract void first();

  @Pass
  @Assign("""
      {
        "states": 1,
        "to tal.$": "$.total"
      }
      """)
  @Next("done")
  abstract void assign();

  @Succeed
  abstract void done();
}
