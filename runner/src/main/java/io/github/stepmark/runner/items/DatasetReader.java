package io.github.stepmark.runner.items;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.ReaderConfig;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads what an {@code ItemReader} says (developer guide, "ItemReader (Map)"): a JSON, JSON Lines
 * or CSV file, the files of a manifest, a listing, or the files that are listed.
 */
public final class DatasetReader {

  private static final ReaderConfig NOTHING_SAID =
      new ReaderConfig(null, null, null, null, null, null, null, null);

  private final ObjectSource source;
  private final ItemReader reader;
  private final ReaderConfig config;
  private final Items items;

  private DatasetReader(ObjectSource source, ItemReader reader, long most) throws DatasetException {
    if (most < 0) {
      throw new DatasetException("field MaxItems must be positive");
    }
    this.source = source;
    this.reader = reader;
    this.config = reader.config() == null ? NOTHING_SAID : reader.config();
    this.items = new Items(most);
  }

  /**
   * The items of a dataset, in order.
   *
   * @param arguments {@code Bucket}, and {@code Key} or {@code Prefix}
   * @param most how many items to read; 0 is no limit
   */
  public static List<Item> read(
      ObjectSource source, ItemReader reader, JsonNode arguments, long most)
      throws DatasetException {
    DatasetReader dataset = new DatasetReader(source, reader, most);
    dataset.read(arguments);
    return dataset.items.all();
  }

  /**
   * The items of what was answered in the place of a dataset.
   *
   * @param answer a file's text, perhaps as {@code Body}; else the items themselves, as an array,
   *     an object, or the {@code Contents} of a listing
   */
  public static List<Item> readAnswer(
      JsonNode answer, ItemReader reader, JsonNode arguments, long most) throws DatasetException {
    JsonNode body = answer.has("Body") ? answer.get("Body") : answer;
    if (body.isTextual()) {
      byte[] bytes = body.asText().getBytes(StandardCharsets.UTF_8);
      return read(new OneObject(bytes), reader, arguments, most);
    }
    DatasetReader dataset = new DatasetReader(new OneObject(new byte[0]), reader, most);
    String name = "S3://" + arguments.path("Bucket").asText();
    boolean listing = body.path("Contents").isArray();
    JsonItems.add(
        listing ? body.get("Contents") : body,
        listing ? null : dataset.config.itemsPointer(),
        name,
        dataset.items);
    return dataset.items.all();
  }

  /** A source in which each name is of the same object. */
  private record OneObject(byte[] content) implements ObjectSource {
    @Override
    public InputStream open(String bucket, String key) {
      return new ByteArrayInputStream(content);
    }

    @Override
    public List<ListedObject> list(String bucket, String prefix) throws DatasetException {
      throw new DatasetException("A listing cannot be answered with a text; answer an array.");
    }
  }

  private void read(JsonNode arguments) throws DatasetException {
    String bucket = text(arguments, "Bucket");
    if (reader.resource().endsWith(":s3:listObjectsV2")) {
      listing(bucket, arguments.path("Prefix").asText());
      return;
    }
    String key = text(arguments, "Key");
    if ("ATHENA_DATA".equals(config.manifestType())) {
      for (Manifest.Entry file : Manifest.ofAthena(whole(bucket, key)).files()) {
        file(file.bucket(), file.key());
      }
    } else if ("S3_INVENTORY".equals(config.manifestType())
        || "MANIFEST".equals(config.inputType())) {
      inventory(bucket, key);
    } else {
      file(bucket, key);
    }
  }

  private static String text(JsonNode arguments, String name) throws DatasetException {
    JsonNode value = arguments.path(name);
    if (!value.isTextual()) {
      throw new DatasetException("The ItemReader names no %s.".formatted(name));
    }
    return value.asText();
  }

  private void listing(String bucket, String prefix) throws DatasetException {
    boolean load = "LOAD_AND_FLATTEN".equals(config.transformation());
    for (ListedObject object : source.list(bucket, prefix)) {
      if (load) {
        file(bucket, object.key());
      } else {
        items.add(null, object.toJson(), "S3://" + bucket);
      }
    }
  }

  private void inventory(String bucket, String key) throws DatasetException {
    Manifest manifest = Manifest.ofInventory(whole(bucket, key), bucket);
    CsvTable table = new CsvTable(',', manifest.columns());
    for (Manifest.Entry file : manifest.files()) {
      from(file.bucket(), file.key(), table::read);
    }
  }

  private void file(String bucket, String key) throws DatasetException {
    String type = config.inputType() == null ? "" : config.inputType();
    switch (type) {
      case "CSV" -> from(bucket, key, CsvTable.of(config)::read);
      case "JSON" ->
          from(
              bucket,
              key,
              (text, source, into) -> JsonItems.read(text, config.itemsPointer(), source, into));
      case "JSONL" -> from(bucket, key, JsonItems::readLines);
      case "PARQUET" ->
          throw new DatasetException(
              "Parquet is not read here: convert s3://%s/%s to JSON Lines and say InputType JSONL, or answer the reader with runner.task(\"s3:getObject\", …)."
                  .formatted(bucket, key));
      default -> throw new DatasetException("The InputType '%s' is none.".formatted(type));
    }
  }

  /** Makes items of a text. */
  @FunctionalInterface
  private interface Format {
    void read(Reader text, String source, Items into) throws IOException, DatasetException;
  }

  private void from(String bucket, String key, Format format) throws DatasetException {
    if (items.isFull()) {
      return;
    }
    String name = "S3://%s/%s".formatted(bucket, key);
    try (Reader text = open(bucket, key)) {
      format.read(text, name, items);
    } catch (IOException e) {
      throw new DatasetException("Cannot read %s: %s".formatted(name, e));
    }
  }

  private String whole(String bucket, String key) throws DatasetException {
    try (Reader text = open(bucket, key)) {
      StringWriter whole = new StringWriter();
      text.transferTo(whole);
      return whole.toString();
    } catch (IOException e) {
      throw new DatasetException("Cannot read S3://%s/%s: %s".formatted(bucket, key, e));
    }
  }

  /** The text of an object, which is compressed where its name says so. */
  private Reader open(String bucket, String key) throws DatasetException, IOException {
    if (key.endsWith(".zst") || key.endsWith(".zstd")) {
      throw new DatasetException(
          "Zstandard is not read here: decompress s3://%s/%s, or compress it with gzip."
              .formatted(bucket, key));
    }
    InputStream bytes = source.open(bucket, key);
    try {
      Reader text =
          new BufferedReader(
              new InputStreamReader(
                  key.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes,
                  StandardCharsets.UTF_8));
      text.mark(1);
      if (text.read() != '\uFEFF') {
        text.reset();
      }
      return text;
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }
}
