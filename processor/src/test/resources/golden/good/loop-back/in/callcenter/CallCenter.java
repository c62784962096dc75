package callcenter;

import static io.github.stepmark.NamingStyle.UPPER_CAMEL;

import io.github.stepmark.*;
import java.util.Random;

/** The call center, whose cases are worked on until they are resolved. */
@StateMachine(fields = UPPER_CAMEL)
public class CallCenter {

  @Next("workOnCase")
  @Returns({@Field("Case"), @Field("Message")})
  OpenCaseOutput openCase(@Field("inputCaseID") String caseId) {
    return new OpenCaseOutput(caseId, "Case " + caseId + ": opened...");
  }

  @State("Work on Case")
  @ChoiceOn(
      value = "$.Status",
      state = "Is Case Resolved",
      when = {@When(is = "1", next = "closeCase"), @When(is = "0", next = "escalateCase")})
  @Returns({@Field("Case"), @Field(value = "Status", type = int.class), @Field("Message")})
  WorkOnCaseOutput workOnCase(String case_, String message) {
    return new WorkOnCaseOutput(case_, new Random().nextInt(2), message + "worked on...");
  }

  @End
  WorkOnCaseOutput closeCase(@Input WorkOnCaseOutput worked) {
    return worked;
  }

  @Next("workOnCase")
  WorkOnCaseOutput escalateCase(@Input WorkOnCaseOutput worked) {
    return worked;
  }
}
