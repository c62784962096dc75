package callcenter;

import static io.github.stepmark.NamingStyle.UPPER_CAMEL;

import io.github.stepmark.ChoiceOn;
import io.github.stepmark.End;
import io.github.stepmark.Fail;
import io.github.stepmark.Field;
import io.github.stepmark.Input;
import io.github.stepmark.Next;
import io.github.stepmark.Returns;
import io.github.stepmark.StartAt;
import io.github.stepmark.State;
import io.github.stepmark.StateMachine;
import io.github.stepmark.When;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** A call center's support session: a case is opened, assigned, worked on, closed or escalated. */
@StateMachine(
    name = "CallCenterStateMachine",
    comment =
        "A simple AWS Step Functions state machine that automates a call center support session.",
    fields = UPPER_CAMEL)
public abstract class CallCenter {

  private final RandomGenerator luck;

  protected CallCenter() {
    this(new SecureRandom());
  }

  /** For tests, which want to know how a case ends. */
  protected CallCenter(RandomGenerator luck) {
    this.luck = luck;
  }

  @StartAt
  @Next("assignCase")
  @Returns({@Field("Case"), @Field("Message")})
  OpenCaseOutput openCase(@Field("inputCaseID") String caseId) {
    return new OpenCaseOutput(caseId, "Case " + caseId + ": opened...");
  }

  @Next("workOnCase")
  @Returns({@Field("Case"), @Field("Message")})
  AssignCaseOutput assignCase(String case_, String message) {
    return new AssignCaseOutput(case_, message + "assigned...");
  }

  @State("Work on Case")
  @ChoiceOn(
      value = "$.Status",
      state = "Is Case Resolved",
      when = {@When(is = "1", next = "closeCase"), @When(is = "0", next = "escalateCase")})
  @Returns({@Field("Case"), @Field(value = "Status", type = int.class), @Field("Message")})
  WorkOnCaseOutput workOnCase(String case_, String message) {
    int status = luck.nextInt(2);
    String result = status == 1 ? "resolved..." : "unresolved...";
    return new WorkOnCaseOutput(case_, status, message + result);
  }

  @End
  WorkOnCaseOutput closeCase(@Input WorkOnCaseOutput worked) {
    return new WorkOnCaseOutput(worked.case_(), worked.status(), worked.message() + "closed.");
  }

  @Next("fail")
  WorkOnCaseOutput escalateCase(@Input WorkOnCaseOutput worked) {
    return new WorkOnCaseOutput(worked.case_(), worked.status(), worked.message() + "escalating.");
  }

  @Fail(cause = "Engage Tier 2 Support.")
  abstract void fail();
}
