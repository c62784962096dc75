package parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stepmark.junit.WorkflowRunner;
import io.github.stepmark.junit.WorkflowTest;
import io.github.stepmark.lambda.InvalidPayload;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The output is of the sealed interface that is emitted for ends that differ. */
@WorkflowTest
class ParcelTest {

  private final ParcelWorkflow workflow;
  private final WorkflowRunner runner;

  ParcelTest(ParcelWorkflow workflow, WorkflowRunner runner) {
    this.workflow = workflow;
    this.runner = runner;
  }

  private ParcelOutput of(int centimetres) {
    ParcelInput input = new ParcelInput(new MeasureInput("7", centimetres));
    return runner.execute(workflow, input).output();
  }

  @Test
  void eachEndHasARecordOfItsOwn() {
    assertThat(of(2)).isEqualTo(new ParcelOutput.Ship(new Parcel.Shipment("7", "post")));
    assertThat(of(20))
        .isEqualTo(new ParcelOutput.Stored(new Parcel.Stored("7", "A", List.of("picked up"))));
    assertThat(of(200))
        .isEqualTo(new ParcelOutput.Refuse(new ParcelOutput.Refused("7"), "too big"));
  }

  @Test
  void anOutputIsWrittenAsTheJsonOfItsEnd() {
    runner
        .execute(workflow, new ParcelInput(new MeasureInput("7", 2)))
        .run()
        .assertOutput(new ParcelOutput.Ship(new Parcel.Shipment("7", "post")))
        .assertOutput("{\"id\": \"7\", \"carrier\": \"post\"}");
  }

  @Test
  void whatIsOfNoEndIsRefusedAsTheLastOfThem() {
    assertThatThrownBy(
            () -> workflow.apply(new ParcelInput(new MeasureInput("7", 2)), input -> "{}"))
        .isInstanceOf(InvalidPayload.class);
  }
}
