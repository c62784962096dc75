package io.github.stepmark.runner.items;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file that lists the files which have the items.
 *
 * @param columns the names of their columns, where it tells them
 */
record Manifest(List<Entry> files, @Nullable List<String> columns) {

  private static final Pattern LOCATION = Pattern.compile("\"?s3://([^/]+)/(.+?)\"?");

  /** A file's place. */
  record Entry(String bucket, String key) {}

  /**
   * The {@code manifest.json} of an inventory of Amazon S3.
   *
   * @param bucket where the files are, if it does not say
   */
  static Manifest ofInventory(String text, String bucket) throws DatasetException {
    JsonNode manifest;
    try {
      manifest = Json.parse(text);
    } catch (InvalidJsonException e) {
      throw new DatasetException("The manifest is no JSON: " + e.getMessage());
    }
    String format = manifest.path("fileFormat").asText("CSV");
    if (!format.equals("CSV")) {
      throw new DatasetException(
          "The inventory's files are %s; only those in CSV are read.".formatted(format));
    }
    if (!manifest.path("files").isArray()) {
      throw new DatasetException("The manifest has no array 'files', as an S3 inventory's has.");
    }
    String destination =
        manifest.path("destinationBucket").asText(bucket).replaceFirst("^arn:.*:::", "");
    List<Entry> files = new ArrayList<>();
    for (JsonNode file : manifest.path("files")) {
      files.add(new Entry(destination, file.path("key").asText()));
    }
    return new Manifest(
        files,
        Stream.of(manifest.path("fileSchema").asText("Bucket, Key").split(","))
            .map(String::strip)
            .toList());
  }

  /** The {@code -manifest.csv} that Athena's UNLOAD writes: a location in each line. */
  static Manifest ofAthena(String text) throws DatasetException {
    List<Entry> files = new ArrayList<>();
    for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      Matcher location = LOCATION.matcher(line);
      if (!location.matches()) {
        throw new DatasetException(
            "The manifest has the line '%s'; write s3://bucket/key in each.".formatted(line));
      }
      files.add(new Entry(location.group(1), location.group(2)));
    }
    return new Manifest(files, null);
  }
}
