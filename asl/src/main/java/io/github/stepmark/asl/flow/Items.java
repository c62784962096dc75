package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.ReaderConfig;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a Map state runs over. */
record Items(MapState map) {

  /** The types of JSON that are run over. */
  Set<Kind> kinds() {
    return map.isDistributed() ? EnumSet.of(Kind.ARRAY, Kind.OBJECT) : EnumSet.of(Kind.ARRAY);
  }

  /** What an {@code ItemReader} reads; {@code null} where there is none. */
  @Nullable Shape read() {
    ItemReader reader = map.distribution().itemReader();
    if (reader == null) {
      return null;
    }
    ReaderConfig config = reader.config();
    boolean csv =
        config != null && "CSV".equals(config.inputType()) && config.manifestType() == null;
    return csv ? Shape.arrayOf(row(config)) : Shape.anything();
  }

  private static Shape row(ReaderConfig config) {
    if (config.csvHeaders() == null) {
      return ObjectShape.builder().rest(Shape.text()).build();
    }
    ObjectShape.Builder row = ObjectShape.builder();
    config.csvHeaders().forEach(header -> row.member(header, Shape.text()));
    return row.build();
  }

  /** Who names the array in {@code items}, an object that has one and is no array itself. */
  Problems naming(Shape items, String path, Problems problems) {
    List<String> arrays =
        items.objects().size() == 1 && !kinds().contains(Kind.OBJECT)
            ? items.objects().get(0).members().entrySet().stream()
                .filter(member -> member.getValue().shape().isOnly(Kind.ARRAY))
                .map(Map.Entry::getKey)
                .filter(name -> name.matches("[A-Za-z_]\\w*"))
                .toList()
            : List.of();
    if (arrays.size() != 1) {
      return problems;
    }
    String mend = "Run over its %1$s: itemsFrom = \"%2$s.%1$s\".".formatted(arrays.get(0), path);
    return (rule, range, message, otherwise) ->
        problems.add(rule, range, message, rule == Rule.WRONG_SHAPE ? mend : otherwise);
  }

  /** What one of {@code items} is. */
  Shape item(Shape items) {
    if (items.isAnything()) {
      return items;
    }
    if (!items.isNothing() && kinds().stream().noneMatch(items::mayBe)) {
      return Shape
          .anything(); // which is said: what is done with the items is looked at all the same
    }
    Shape item = items.arrays() == null ? Shape.nothing() : items.arrays().element();
    if (map.isDistributed() && items.mayBe(Kind.OBJECT)) {
      Shape values = Shape.nothing();
      for (ObjectShape object : items.objects()) {
        values = values.or(object.rest());
        for (Member member : object.members().values()) {
          values = values.or(member.shape());
        }
      }
      item =
          item.or(
              ObjectShape.builder().member("Key", Shape.text()).member("Value", values).build());
    }
    return item;
  }

  /** What a run is given: an item, or a batch of them. */
  Shape given(Shape item, @Nullable Shape batchInput) {
    if (map.distribution().itemBatcher() == null) {
      return item;
    }
    ObjectShape.Builder batch = ObjectShape.builder();
    if (batchInput != null) {
      batch.member("BatchInput", batchInput);
    }
    return batch.member("Items", Shape.arrayOf(item)).build();
  }

  /** The state's result when each run gives {@code output}. */
  Shape result(Shape output) {
    var writer = map.distribution().resultWriter();
    if (writer == null) {
      return Shape.arrayOf(output);
    }
    if (writer.resource() == null) {
      return Shape.anything();
    }
    Shape details =
        ObjectShape.builder()
            .member("Bucket", new Member(Shape.text(), Presence.UNKNOWN, null))
            .member("Key", new Member(Shape.text(), Presence.UNKNOWN, null))
            .rest(Shape.anything())
            .build();
    return ObjectShape.builder()
        .member("MapRunArn", Shape.text())
        .member("ResultWriterDetails", details)
        .rest(Shape.anything())
        .build();
  }
}
