package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Distribution;
import io.github.stepmark.asl.ItemBatcher;
import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.ResultWriter;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Fit;
import io.github.stepmark.asl.flow.scope.Variables;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Shape;
import org.jspecify.annotations.Nullable;

/** A JSONPath Map state on its way to its items. */
record JsonPathMap(Step step, JsonPathFields fields, MapState map) {

  void enter() {
    Shape input = fields.input(map.data());
    Shape read = reader(input);
    Items items = new Items(map);
    Shape root = read == null ? input : read;
    Shape all = itemsPath(root);
    if (map.items() == null) {
      new Fit("A Map state", items.kinds())
          .report(
              all,
              "what it is given",
              null,
              items.naming(all, "$", step.problems().apply(step.place().pointer())));
    } else {
      String path = map.items().match(new PathText());
      new Fit("ItemsPath", items.kinds())
          .report(all, path, null, items.naming(all, path, step.at("ItemsPath")));
    }
    Shape item = items.item(all);
    JsonValue template = map.itemSelector() == null ? map.data().parameters() : map.itemSelector();
    Shape selected =
        template == null
            ? item
            : fields.fill(
                map.itemSelector() == null ? "Parameters" : "ItemSelector",
                template,
                input,
                ContextShapes.withItem(step.context(), item));
    fields.value("MaxConcurrency", map.maxConcurrency(), Kind.NUMBER, input);
    step.departures().into(0, inner(items.given(selected, batcher(input))));
    distribution(input);
  }

  private Data inner(Shape input) {
    Variables variables = step.entered().variables();
    return new Data(input, map.isDistributed() ? variables.unseen() : variables);
  }

  private record PathText() implements ValueOrPath.Cases<JsonValue, String> {
    @Override
    public String literal(JsonValue value) {
      return "this";
    }

    @Override
    public String atPath(String path) {
      return path;
    }

    @Override
    public String jsonata(String expression) {
      return "this";
    }
  }

  private Shape itemsPath(Shape root) {
    ValueOrPath<JsonValue> items = map.items();
    return items == null
        ? root
        : items.match(
            new ValueOrPath.Cases<JsonValue, Shape>() {
              @Override
              public Shape literal(JsonValue value) {
                return Shape.anything(); // a field of JSONata's, which the checker refuses
              }

              @Override
              public Shape atPath(String path) {
                return fields.select("ItemsPath", path, root);
              }

              @Override
              public Shape jsonata(String expression) {
                return Shape.anything();
              }
            });
  }

  private @Nullable Shape reader(Shape input) {
    ItemReader reader = map.distribution().itemReader();
    if (reader != null && reader.parameters() != null) {
      String at = "ItemReader/Parameters";
      Shape given = fields.fill(at, reader.parameters(), input, step.context());
      new ServiceDemands(step, reader.parameters(), at).check(given, reader.resource());
    }
    if (reader != null && reader.config() != null) {
      String at = "ItemReader/ReaderConfig/MaxItems";
      fields.value(at, reader.config().maxItems(), Kind.NUMBER, input);
    }
    return new Items(map).read();
  }

  private @Nullable Shape batcher(Shape input) {
    ItemBatcher batcher = map.distribution().itemBatcher();
    if (batcher == null) {
      return null;
    }
    fields.value("ItemBatcher/MaxItemsPerBatch", batcher.maxItems(), Kind.NUMBER, input);
    fields.value("ItemBatcher/MaxInputBytesPerBatch", batcher.maxInputBytes(), Kind.NUMBER, input);
    return batcher.batchInput() == null
        ? null
        : fields.fill("ItemBatcher/BatchInput", batcher.batchInput(), input, step.context());
  }

  private void distribution(Shape input) {
    Distribution distribution = map.distribution();
    fields.value(
        "ToleratedFailurePercentage",
        distribution.toleratedFailurePercentage(),
        Kind.NUMBER,
        input);
    fields.value("ToleratedFailureCount", distribution.toleratedFailureCount(), Kind.NUMBER, input);
    ResultWriter writer = distribution.resultWriter();
    if (writer != null && writer.parameters() != null) {
      String at = "ResultWriter/Parameters";
      Shape given = fields.fill(at, writer.parameters(), input, step.context());
      new ServiceDemands(step, writer.parameters(), at).check(given, writer.resource());
    }
  }
}
