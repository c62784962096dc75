package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine(queryLanguage = QueryLanguage.JSONATA)
abstract class Fleet {

  record Truck(String plate, int load) {}

  @Parallel({Trucks.class, Drivers.class})
  @Arguments("{\"day\": \"{% $states.input.day %}\"}")
  @Assign("{\"drivers\": \"{% $states.result[1] %}\"}")
  @Output("{\"trucks\": \"{% $states.result[0] %}\"}")
  @Retry(errors = Errors.TIMEOUT)
  @Next("tours")
  abstract List<Object> ask();

  @MapState(
      value = EachTruck.class,
      itemsFrom = "$states.input.trucks",
      maxConcurrencyFrom = "$count($drivers)")
  @ItemSelector("{\"truck\": \"{% $states.context.Map.Item.Value %}\", \"drivers\": \"{% $drivers %}\"}")
  @Next("fixed")
  abstract List<Truck> tours();

  @MapState(value = EachNumber.class, items = "[1, \"{% $count($drivers) %}\", 3]")
  @Next("computed")
  abstract void fixed();

  @MapState(value = EachSquare.class, items = "{% [1..3] %}", maxConcurrency = 1)
  @Output("{% $states.context.Execution.Input %}")
  @Next("files")
  abstract void computed();

  @MapState(
      value = EachFile.class,
      mode = ProcessorMode.DISTRIBUTED,
      executionType = WorkflowType.EXPRESS,
      toleratedFailurePercentageFrom = "$drivers ? 10 : 0",
      toleratedFailureCountFrom = "{% 5 %}")
  @ItemReader(
      resource = "s3:listObjectsV2",
      arguments = "{\"Bucket\": \"{% $states.input.bucket %}\"}",
      maxItemsFrom = "$states.input.most")
  @ItemBatcher(maxItemsPerBatchFrom = "10 * 10", batchInput = "{% $states.input.bucket %}")
  @ResultWriter(resource = "s3:putObject", arguments = "{% $states.input.target %}")
  @End
  abstract void files();

  abstract static class Trucks {
    @End
    List<Truck> free(@From("$states.input.day") String day) {
      return List.of(new Truck(day, 1));
    }
  }

  abstract static class Drivers {
    @Pass
    @Output("{% ['Ann', 'Ben'] %}")
    @End
    abstract void all();
  }

  abstract static class EachTruck {
    @End
    Truck load(Truck truck, List<String> drivers) {
      return truck;
    }
  }

  abstract static class EachNumber {
    @Succeed
    abstract void number();
  }

  abstract static class EachSquare {
    @Succeed
    @Output("{% $states.input * $states.input %}")
    abstract void square();
  }

  abstract static class EachFile {
    @Succeed
    abstract void file();
  }
}
