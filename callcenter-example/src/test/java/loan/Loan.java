package loan;

import io.github.stepmark.Branch;
import io.github.stepmark.Catch;
import io.github.stepmark.ChoiceOn;
import io.github.stepmark.End;
import io.github.stepmark.Fail;
import io.github.stepmark.Field;
import io.github.stepmark.Input;
import io.github.stepmark.Next;
import io.github.stepmark.Parallel;
import io.github.stepmark.Returns;
import io.github.stepmark.StateMachine;
import io.github.stepmark.Wait;
import io.github.stepmark.When;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A workflow with branches: what is asked about an applicant is asked all at once. */
@StateMachine
abstract class Loan {

  record Application(String applicant, int amount) {}

  record Opinion(String by, boolean favourable) {}

  static class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final Map<String, Integer> incomes;

  Loan() {
    this(Map.of());
  }

  Loan(Map<String, Integer> incomes) {
    this.incomes = incomes;
  }

  @Parallel({Income.class, Residence.class})
  @Catch(on = Unknown.class, next = "refuse")
  @Next("decide")
  abstract List<Opinion> ask();

  @ChoiceOn(
      value = "$.granted",
      state = "Granted?",
      when = @When(is = "true", next = "pay"),
      otherwise = "refuse")
  @Returns({@Field(value = "granted", type = boolean.class), @Field("asked")})
  DecideOutput decide(@Input List<Opinion> opinions) {
    List<String> asked = opinions.stream().map(Opinion::by).toList();
    return new DecideOutput(
        opinions.stream().allMatch(Opinion::favourable), String.join(", ", asked));
  }

  @End
  String pay(String asked) {
    return "paid after " + asked;
  }

  @Fail(error = "Refused")
  abstract void refuse();

  /** An inner class, which sees what the workflow was made with. */
  abstract class Income {

    int asked;

    @Next("judge")
    Application lookUp(@Input Application application) {
      asked++;
      if (!incomes.containsKey(application.applicant())) {
        throw new Unknown();
      }
      return application;
    }

    @Parallel({Judgement.class})
    @ChoiceOn(
        value = "$[0].favourable",
        state = "Favourable?",
        when = @When(is = "true", next = "agree"),
        otherwise = "object")
    abstract List<Opinion> judge();

    @End
    Opinion agree() {
      return new Opinion("income, " + asked + " times", true);
    }

    @End
    Opinion object() {
      return new Opinion("income", false);
    }

    /** An inner class of an inner class. */
    abstract class Judgement {
      @End
      Opinion compare(String applicant, int amount) {
        return new Opinion("judgement", asked > 0 && incomes.get(applicant) > amount);
      }
    }
  }

  /** A class with what it needs of its own. */
  @Branch(comment = "the registry is slow")
  abstract static class Residence {

    private final String registry;

    Residence() {
      this("registry");
    }

    Residence(String registry) {
      this.registry = registry;
    }

    @Wait(seconds = 60)
    @Next("confirm")
    abstract void queue();

    @End
    Opinion confirm(String applicant) {
      return new Opinion(registry + " of " + Duration.ofMinutes(1), !applicant.isEmpty());
    }
  }
}
