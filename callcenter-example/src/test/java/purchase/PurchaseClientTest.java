package purchase;

import static io.github.stepmark.client.StepFunctionsStub.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.client.ExecutionFailedException;
import io.github.stepmark.client.StepFunctionsStub;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import purchase.Purchase.Approval;
import purchase.Purchase.NobodyThere;
import software.amazon.awssdk.services.sfn.SfnClient;

/** The emitted client and callbacks, by AWS's SDK against a stub of its API. */
class PurchaseClientTest {

  private static final String MACHINE =
      "arn:aws:states:eu-central-1:123456789012:stateMachine:Purchase";
  private static final String RUN =
      "arn:aws:states:eu-central-1:123456789012:execution:Purchase:seven";

  private final StepFunctionsStub stub = new StepFunctionsStub();
  private final SfnClient sfn = stub.client();
  private final PurchaseClient client = new PurchaseClient(sfn, MACHINE);
  private final PurchaseCallbacks callbacks = new PurchaseCallbacks(sfn);

  @AfterEach
  void close() {
    sfn.close();
    stub.close();
  }

  private static ObjectNode ended(String status) {
    return object()
        .put("executionArn", RUN)
        .put("stateMachineArn", MACHINE)
        .put("startDate", 1_767_323_045.678)
        .put("status", status);
  }

  @Test
  void anExecutionIsRunInTheTypesOfTheWorkflow() throws Exception {
    stub.on("StartExecution", object().put("executionArn", RUN).put("startDate", 1.5))
        .on("DescribeExecution", ended("SUCCEEDED").put("output", "[\"nut ordered\"]"));

    List<String> ordered =
        client.run(Map.of("lines", List.of(Map.of("sku", "nut"))), Duration.ofSeconds(20));

    assertThat(ordered).containsExactly("nut ordered");
    assertThat(stub.requests("StartExecution").get(0).get("input").asText())
        .isEqualTo("{\"lines\":[{\"sku\":\"nut\"}]}");
  }

  @Test
  void anExecutionThatFailsSaysWhy() {
    stub.on("DescribeExecution", ended("FAILED").put("error", "Refused"));

    assertThatThrownBy(() -> client.execution(RUN).await(Duration.ofSeconds(20)))
        .isInstanceOfSatisfying(
            ExecutionFailedException.class,
            failed -> assertThat(failed.error()).isEqualTo("Refused"));
  }

  @Test
  void whoIsHandedATokenAnswersInTheTypeThatTheStateWaitsFor() {
    stub.on("SendTaskSuccess", object()).on("SendTaskFailure", object());

    callbacks.askForApproval().success("t1", new Approval(true, "me"));
    callbacks.askForApproval().failure("t2", new NobodyThere());

    assertThat(stub.requests("SendTaskSuccess").get(0).get("output").asText())
        .isEqualTo("{\"approved\":true,\"by\":\"me\"}");
    JsonNode failure = stub.requests("SendTaskFailure").get(0);
    assertThat(failure.get("error").asText()).isEqualTo("purchase.Purchase$NobodyThere");
    assertThat(failure.get("cause").asText())
        .contains("\"errorType\":\"purchase.Purchase$NobodyThere\"");
  }
}
