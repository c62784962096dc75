package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.*;
import java.time.Instant;

@StateMachine
class Audit {

  record Order(String id) {}

  @Next("summary")
  void note(
      @From("$$.Execution.Id") String execution,
      @From("$$.State.EnteredTime") Instant at,
      @From("$.order") Order order,
      Context context,
      @Field("customer-name") String customer,
      int total) {}

  @End
  void summary(@From("$.items[0].sku") String first, @Input Object everything) {}
}
