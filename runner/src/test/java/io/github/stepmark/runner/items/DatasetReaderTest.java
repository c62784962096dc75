package io.github.stepmark.runner.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.ReaderConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetReaderTest {

  private static final String GET = "arn:aws:states:::s3:getObject";
  private static final String LIST = "arn:aws:states:::s3:listObjectsV2";

  @TempDir private Path folder;

  @BeforeEach
  void makeBucket() throws IOException {
    Files.createDirectories(folder.resolve("b"));
  }

  private void file(String key, String content) throws IOException {
    Path file = folder.resolve("b").resolve(key);
    Files.createDirectories(file.getParent());
    if (key.endsWith(".gz")) {
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
        out.write(content.getBytes());
      }
    } else {
      Files.writeString(file, content);
    }
  }

  private static ReaderConfig type(String inputType) {
    return new ReaderConfig(inputType, null, null, null, null, null, null, null);
  }

  private static ReaderConfig csv(@Nullable String delimiter, String... headers) {
    return new ReaderConfig(
        "CSV",
        null,
        null,
        delimiter,
        headers.length == 0 ? "FIRST_ROW" : "GIVEN",
        headers.length == 0 ? null : List.of(headers),
        null,
        null);
  }

  private List<Item> read(ReaderConfig config, String key) throws DatasetException {
    return read(GET, config, "{\"Bucket\": \"b\", \"Key\": \"" + key + "\"}", 0);
  }

  private List<Item> read(String resource, ReaderConfig config, String arguments, long most)
      throws DatasetException {
    return DatasetReader.read(
        new Buckets(folder),
        new ItemReader(resource, null, null, config),
        Json.parse(arguments),
        most);
  }

  private static List<String> values(List<Item> items) {
    return items.stream().map(item -> item.value().toString()).toList();
  }

  @Test
  void theElementsOfAJsonArrayAreItems() throws Exception {
    file("in.json", "[1, {\"a\": 1.0}, null]");

    List<Item> items = read(type("JSON"), "in.json");

    assertThat(values(items)).containsExactly("1", "{\"a\":1.0}", "null");
    assertThat(items).extracting(Item::source).containsOnly("S3://b/in.json");
  }

  @Test
  void theMembersOfAJsonObjectAreItemsWithKeys() throws Exception {
    file("in.json", "{\"x\": 1, \"y\": [2]}");

    assertThat(read(type("JSON"), "in.json"))
        .extracting(item -> item.key() + "=" + item.value())
        .containsExactly("x=1", "y=[2]");
  }

  @Test
  void aPointerLeadsToTheItemsWithinAFile() throws Exception {
    file("in.json", "{\"a\": {\"b/c\": [1, 2]}}");
    ReaderConfig config = new ReaderConfig("JSON", null, null, null, null, null, "/a/b~1c", null);

    assertThat(values(read(config, "in.json"))).containsExactly("1", "2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "7 | Attempting to map over non-iterable node.",
        "\"text\" | Attempting to map over non-iterable node.",
        "{\"a\": | There is no JSON in S3://b/in.json"
      })
  void aFileWithoutItemsIsRefused(String content, String message) throws Exception {
    file("in.json", content);

    assertThatThrownBy(() -> read(type("JSON"), "in.json"))
        .isInstanceOf(DatasetException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aPointerToNowhereOrToAScalarIsRefused() throws Exception {
    file("in.json", "{\"a\": 1}");

    for (String pointer : List.of("/b", "/a")) {
      ReaderConfig config = new ReaderConfig("JSON", null, null, null, null, null, pointer, null);
      assertThatThrownBy(() -> read(config, "in.json"))
          .hasMessage("Attempting to map over non-iterable node.");
    }
    ReaderConfig config = new ReaderConfig("JSON", null, null, null, null, null, "a", null);
    assertThatThrownBy(() -> read(config, "in.json"))
        .hasMessageContaining("'a' is no JSON pointer");
  }

  @Test
  void eachLineOfJsonLinesIsAnItemAndBlankOnesAreNot() throws Exception {
    file("in.jsonl", "{\"a\": 1}\r\n\n  \n2\n");

    assertThat(values(read(type("JSONL"), "in.jsonl"))).containsExactly("{\"a\":1}", "2");

    file("bad.jsonl", "1\n{");
    assertThatThrownBy(() -> read(type("JSONL"), "bad.jsonl"))
        .hasMessageStartingWith("There is no JSON in line 2 of S3://b/bad.jsonl");
  }

  @Test
  void rowsOfACsvFileAreObjectsOfStrings() throws Exception {
    file("in.csv", "H1,H2\nx,1\ny\nz,true,surplus\n,\n   ,\n");

    assertThat(values(read(csv(null), "in.csv")))
        .containsExactly(
            "{\"H1\":\"x\",\"H2\":\"1\"}",
            "{\"H1\":\"y\",\"H2\":\"\"}",
            "{\"H1\":\"z\",\"H2\":\"true\"}",
            "{\"H1\":\"\",\"H2\":\"\"}",
            "{\"H1\":\"   \",\"H2\":\"\"}");
  }

  @Test
  void columnsMayBeNamedByTheReader() throws Exception {
    file("in.csv", "a,b\nc,d");

    assertThat(values(read(csv(null, "X", "Y"), "in.csv")))
        .containsExactly("{\"X\":\"a\",\"Y\":\"b\"}", "{\"X\":\"c\",\"Y\":\"d\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      value = {
        // a field without quotes
        "a\\,b ! a,b",
        "a\\\\b ! a\\b",
        "a\\\"b ! a\"b",
        "a\\nb ! anb",
        "a\\ ! a",
        "a\"b ! a\"b",
        // and in quotes
        "\"a,b\" ! a,b",
        "\"a\"\"b\" ! a\"b",
        "\"a\\\"b\" ! a\"b",
        "\"a\\xb\" ! axb",
        "\"\" ! ~~",
        "\"a\"b ! ab"
      })
  void quotesAndBackslashesMeanWhatTheyMeanToAws(String written, String meant) throws Exception {
    file("in.csv", "H\n" + written + "\n");

    List<Item> items = read(csv(null), "in.csv");

    assertThat(items).hasSize(1);
    assertThat(items.get(0).value().get("H").asText()).isEqualTo(meant == null ? "" : meant);
  }

  @Test
  void aFieldInQuotesMayHaveLineBreaks() throws Exception {
    file("in.csv", "A,B\r\n\"x\r\ny\",1\r\n\r\n2,3");

    assertThat(values(read(csv(null), "in.csv")))
        .containsExactly("{\"A\":\"x\\r\\ny\",\"B\":\"1\"}", "{\"A\":\"2\",\"B\":\"3\"}");
  }

  @Test
  void aQuoteThatDoesNotEndIsRefused() throws Exception {
    file("in.csv", "A\n\"x\ny");

    assertThatThrownBy(() -> read(csv(null), "in.csv"))
        .hasMessage("A quoted field of the CSV file does not end.");
  }

  @ParameterizedTest
  @CsvSource({"PIPE, a|b", "SEMICOLON, a;b", "SPACE, a b", "TAB, 'a\tb'", "COMMA, 'a,b'"})
  void fieldsAreApartByTheDelimiterThatIsNamed(String name, String row) throws Exception {
    file("in.csv", row + "\n");

    assertThat(values(read(csv(name, "X", "Y"), "in.csv")))
        .containsExactly("{\"X\":\"a\",\"Y\":\"b\"}");
  }

  @Test
  void columnsOfOneNameAndTooLongOnesAreRefused() throws Exception {
    file("twice.csv", "A,B,A\n1,2,3");
    file("long.csv", "A".repeat(10_241) + "\n1");

    assertThatThrownBy(() -> read(csv(null), "twice.csv"))
        .hasMessage("CSV headers cannot contain duplicates.");
    assertThatThrownBy(() -> read(csv(null, "A", "A"), "twice.csv"))
        .hasMessage("CSV headers cannot contain duplicates.");
    assertThatThrownBy(() -> read(csv(null), "long.csv")).hasMessageContaining("10 KiB");
  }

  @Test
  void columnsStandInTheOrderThatAwsGivesThem() throws Exception {
    // Recorded: a column without a name comes before the one in front of it.
    file("in.csv", "H1,\nValue4,Value5");

    assertThat(values(read(csv(null), "in.csv")))
        .containsExactly("{\"\":\"Value5\",\"H1\":\"Value4\"}");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() throws Exception {
    file("in.csv", "\uFEFFA\n1");

    assertThat(values(read(csv(null), "in.csv"))).containsExactly("{\"A\":\"1\"}");
  }

  @Test
  void noMoreItemsAreReadThanAreWanted() throws Exception {
    file("in.csv", "A\n1\n2\n\"3");
    String arguments = "{\"Bucket\": \"b\", \"Key\": \"in.csv\"}";

    assertThat(values(read(GET, csv(null), arguments, 2)))
        .containsExactly("{\"A\":\"1\"}", "{\"A\":\"2\"}");
    assertThatThrownBy(() -> read(GET, csv(null), arguments, -1))
        .hasMessage("field MaxItems must be positive");
  }

  @Test
  void aNameThatSaysSoIsOfACompressedFile() throws Exception {
    file("in.jsonl.gz", "1\n2");
    file("in.jsonl.zst", "");

    assertThat(values(read(type("JSONL"), "in.jsonl.gz"))).containsExactly("1", "2");
    assertThatThrownBy(() -> read(type("JSONL"), "in.jsonl.zst"))
        .hasMessageContaining("compress it with gzip");
  }

  @Test
  void parquetIsRefusedWithWhatToUseInItsPlace() throws Exception {
    file("in.parquet", "PAR1");

    assertThatThrownBy(() -> read(type("PARQUET"), "in.parquet"))
        .hasMessageContainingAll("JSON Lines", "InputType JSONL", "runner.task(\"s3:getObject\"");
  }

  @Test
  void aListingIsOfTheObjectsOfAPrefix() throws Exception {
    file("in/b", "22");
    file("in/a", "1");
    file("out", "");
    ReaderConfig nothing = new ReaderConfig(null, null, null, null, null, null, null, null);

    List<Item> items = read(LIST, nothing, "{\"Bucket\": \"b\", \"Prefix\": \"in/\"}", 0);

    assertThat(items)
        .extracting(item -> item.value().get("Key").asText() + item.value().get("Size"))
        .containsExactly("in/a1", "in/b2");
    assertThat(items).extracting(Item::source).containsOnly("S3://b");
    assertThat(read(LIST, nothing, "{\"Bucket\": \"b\"}", 2)).hasSize(2);
  }

  @Test
  void theFilesOfAListingMayBeReadOneAfterTheOther() throws Exception {
    file("in/1.jsonl", "1\n2");
    file("in/2.jsonl.gz", "3");
    ReaderConfig flatten =
        new ReaderConfig("JSONL", null, "LOAD_AND_FLATTEN", null, null, null, null, null);

    List<Item> items = read(LIST, flatten, "{\"Bucket\": \"b\", \"Prefix\": \"in/\"}", 0);

    assertThat(items)
        .extracting(item -> item.value() + " " + item.source())
        .containsExactly("1 S3://b/in/1.jsonl", "2 S3://b/in/1.jsonl", "3 S3://b/in/2.jsonl.gz");
  }

  @Test
  void anInventoryIsReadThroughItsManifest() throws Exception {
    file(
        "inv/manifest.json",
        """
        {"sourceBucket": "src", "destinationBucket": "arn:aws:s3:::b", "fileFormat": "CSV",
         "fileSchema": "Bucket, Key, Size", "files": [{"key": "inv/data/1.csv.gz"}]}
        """);
    file("inv/data/1.csv.gz", "\"src\",\"k1\",\"10\"\n\"src\",\"k2\",\"20\"\n");
    ReaderConfig inventory =
        new ReaderConfig(null, "S3_INVENTORY", null, null, null, null, null, null);

    for (ReaderConfig config : List.of(inventory, type("MANIFEST"))) {
      List<Item> items = read(config, "inv/manifest.json");
      assertThat(items)
          .extracting(item -> item.value().get("Key").asText() + item.value().get("Size").asText())
          .containsExactly("k110", "k220");
      assertThat(items).extracting(Item::source).containsOnly("S3://b/inv/data/1.csv.gz");
    }
  }

  @Test
  void anInventoryThatIsNotInCsvIsRefused() throws Exception {
    file("manifest.json", "{\"fileFormat\": \"ORC\", \"files\": []}");
    file("other.json", "{}");

    assertThatThrownBy(() -> read(type("MANIFEST"), "manifest.json")).hasMessageContaining("ORC");
    assertThatThrownBy(() -> read(type("MANIFEST"), "other.json"))
        .hasMessageContaining("no array 'files'");
  }

  @Test
  void whatAthenaUnloadsIsReadThroughItsManifest() throws Exception {
    file("q-manifest.csv", "s3://b/q/1.jsonl\n\"s3://b/q/2.jsonl\"\n");
    file("q/1.jsonl", "1");
    file("q/2.jsonl", "2");
    ReaderConfig config =
        new ReaderConfig("JSONL", "ATHENA_DATA", null, null, null, null, null, null);

    assertThat(read(config, "q-manifest.csv"))
        .extracting(item -> item.value() + " " + item.source())
        .containsExactly("1 S3://b/q/1.jsonl", "2 S3://b/q/2.jsonl");

    file("bad-manifest.csv", "q/1.jsonl");
    assertThatThrownBy(() -> read(config, "bad-manifest.csv"))
        .hasMessageContaining("write s3://bucket/key");
  }

  @Test
  void aReaderThatNamesNoObjectIsToldSo() {
    assertThatThrownBy(() -> read(GET, type("JSON"), "{\"Bucket\": \"b\"}", 0))
        .hasMessage("The ItemReader names no Key.");
  }
}
