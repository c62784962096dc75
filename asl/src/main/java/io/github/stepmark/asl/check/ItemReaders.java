package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.ReaderConfig;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Item readers whose fields do not go together. */
final class ItemReaders implements Check {

  private static final Pattern RESOURCE =
      Pattern.compile("arn:[^:]+:states:::s3:(getObject|listObjectsV2)");

  private static final Set<String> WITHOUT_HEADERS = Set.of("JSON", "JSONL", "PARQUET");

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      MapState map = placed.parts().map();
      ItemReader reader = map == null ? null : map.distribution().itemReader();
      // Of one that says nothing, ProcessorModes tells just that.
      if (reader != null && map.isDistributed()) {
        new OneReader(reader, placed.at("ItemReader"), found).check();
      }
    }
  }

  private record OneReader(ItemReader reader, String pointer, Diagnostics found) {

    void check() {
      if (!RESOURCE.matcher(reader.resource()).matches() && !reader.resource().contains("${")) {
        found.add(
            Rule.INVALID_RESOURCE,
            pointer + "/Resource",
            "The field 'Resource' does not match any of the allowed values",
            "Write arn:aws:states:::s3:getObject or arn:aws:states:::s3:listObjectsV2.");
      }
      ReaderConfig config = reader.config();
      if (config != null) {
        format(config);
        headers(config);
        pointer(config.itemsPointer());
        version(config);
      } else if (reader.resource().endsWith(":s3:getObject")) {
        missing(pointer, "ReaderConfig", "Say what format the file has: {\"InputType\": …}.");
      }
    }

    private void format(ReaderConfig config) {
      String at = pointer + "/ReaderConfig";
      boolean manifest = "S3_INVENTORY".equals(config.manifestType());
      if (manifest && config.inputType() != null) {
        refuse(at, "InputType", "An S3 inventory is read as CSV: take it out.");
      }
      boolean flattens = "LOAD_AND_FLATTEN".equals(config.transformation());
      boolean file = reader.resource().endsWith(":s3:getObject");
      if (config.inputType() == null && !manifest && (flattens || file)) {
        missing(at, "InputType", "Write one of CSV, JSON, JSONL, PARQUET and MANIFEST.");
      }
    }

    private void headers(ReaderConfig config) {
      String at = pointer + "/ReaderConfig";
      String type = config.inputType();
      String location = config.csvHeaderLocation();
      if ("CSV".equals(type) && location == null) {
        found.add(
            Rule.MISSING_FIELD,
            at,
            "The field 'CSVHeaderLocation' is required",
            "Write FIRST_ROW, or GIVEN with CSVHeaders.");
      }
      if (type != null && WITHOUT_HEADERS.contains(type)) {
        String mend = "Files of type " + type + " have no header: take it out.";
        // Of the two other fields of CSV nothing is recorded.
        refuseIf(location != null, at, "CSVHeaderLocation", mend);
      }
      List<String> headers = config.csvHeaders();
      if ("GIVEN".equals(location) && headers == null) {
        missing(at, "CSVHeaders", "Write the columns' names.");
      } else if (headers != null) {
        refuseIf("FIRST_ROW".equals(location), at, "CSVHeaders", "The first row has the names.");
        unique(headers, at + "/CSVHeaders");
      }
    }

    private void unique(List<String> headers, String at) {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < headers.size(); i++) {
        if (!seen.add(headers.get(i))) {
          found.add(
              Rule.WRONG_VALUE,
              Pointer.element(at, i),
              "Two columns are named '" + headers.get(i) + "'",
              "Give one of them another name: the reader fails by States.ItemReaderFailed.");
        }
      }
    }

    private void pointer(@Nullable String items) {
      if (items != null && !items.startsWith("/") && !Literals.isPlaceholder(items)) {
        found.add(
            Rule.WRONG_VALUE,
            pointer + "/ReaderConfig/ItemsPointer",
            "'" + items + "' is no JSON pointer",
            "Write it like /orders/lines.");
      }
    }

    private void version(ReaderConfig config) {
      JsonValue value = reader.parameters() == null ? reader.arguments() : reader.parameters();
      JsonNode node = value == null ? null : value.toNode();
      if ("PARQUET".equals(config.inputType()) && node != null && node.has("VersionId")) {
        refuse(
            pointer + (reader.parameters() == null ? "/Arguments" : "/Parameters"),
            "VersionId",
            "Parquet files are read in their newest version alone.");
      }
    }

    private void missing(String at, String field, String mend) {
      found.add(Rule.MISSING_FIELD, at, "These fields are required: [" + field + "]", mend);
    }

    private void refuseIf(boolean written, String at, String field, String mend) {
      if (written) {
        refuse(at, field, mend);
      }
    }

    private void refuse(String at, String field, String mend) {
      found.add(
          Rule.UNSUPPORTED_FIELD, at + "/" + field, "Field '" + field + "' is not supported", mend);
    }
  }
}
