package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Distribution;
import io.github.stepmark.asl.ItemBatcher;
import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.ResultWriter;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Fit;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.flow.scope.Variables;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Shape;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSONata Map state on its way to its items. */
record JsonataMap(Step step, JsonataFields fields, MapState map) {

  private static final Set<Kind> NUMBER = EnumSet.of(Kind.NUMBER);

  void enter() {
    Items items = new Items(map);
    Shape read = reader();
    Shape all = all(items, read);
    Shape item = items.item(all);
    Scope scope = Scope.of(step.entered(), ContextShapes.withItem(step.context(), item));
    Shape selected = fields.value("ItemSelector", map.itemSelector(), scope, item);
    fields.value("MaxConcurrency", map.maxConcurrency(), NUMBER);
    step.departures().into(0, inner(items.given(selected, batcher())));
    distribution();
  }

  private Shape all(Items items, @Nullable Shape read) {
    if (map.items() != null) {
      return fields.value("Items", map.items(), items.kinds());
    }
    Shape all = read == null ? step.entered().input() : read;
    new Fit("A Map state", items.kinds())
        .report(
            all,
            "what it is given",
            null,
            items.naming(all, "$states.input", step.problems().apply(step.place().pointer())));
    return all;
  }

  private Data inner(Shape input) {
    Variables variables = step.entered().variables();
    return new Data(input, map.isDistributed() ? variables.unseen() : variables);
  }

  private @Nullable Shape reader() {
    ItemReader reader = map.distribution().itemReader();
    if (reader != null) {
      objects("ItemReader/Arguments", reader.arguments(), reader.resource());
      if (reader.config() != null) {
        fields.value("ItemReader/ReaderConfig/MaxItems", reader.config().maxItems(), NUMBER);
      }
    }
    return new Items(map).read();
  }

  private @Nullable Shape batcher() {
    ItemBatcher batcher = map.distribution().itemBatcher();
    if (batcher == null) {
      return null;
    }
    fields.value("ItemBatcher/MaxItemsPerBatch", batcher.maxItems(), NUMBER);
    fields.value("ItemBatcher/MaxInputBytesPerBatch", batcher.maxInputBytes(), NUMBER);
    return batcher.batchInput() == null
        ? null
        : fields.value(
            "ItemBatcher/BatchInput", batcher.batchInput(), fields.scope(), Shape.nothing());
  }

  private void distribution() {
    Distribution distribution = map.distribution();
    fields.value("ToleratedFailurePercentage", distribution.toleratedFailurePercentage(), NUMBER);
    fields.value("ToleratedFailureCount", distribution.toleratedFailureCount(), NUMBER);
    ResultWriter writer = distribution.resultWriter();
    if (writer != null) {
      objects("ResultWriter/Arguments", writer.arguments(), writer.resource());
    }
  }

  /** Which objects of S3 are read or written. */
  private void objects(String at, @Nullable JsonValue arguments, @Nullable String resource) {
    Shape given = fields.value(at, arguments, fields.scope(), Shape.nothing());
    if (arguments != null) {
      new ServiceDemands(step, arguments, at).check(given, resource);
    }
  }
}
