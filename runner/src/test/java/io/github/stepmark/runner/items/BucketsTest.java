package io.github.stepmark.runner.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketsTest {

  @TempDir private Path folder;
  private Buckets buckets;

  @BeforeEach
  void makeBuckets() throws IOException {
    Files.createDirectories(folder.resolve("s3/data/in"));
    Files.createDirectories(folder.resolve("s3/data-private"));
    Files.writeString(folder.resolve("s3/data/in/b.txt"), "bb");
    Files.writeString(folder.resolve("s3/data/in/a.txt"), "a");
    Files.writeString(folder.resolve("s3/data/other.txt"), "o");
    Files.writeString(folder.resolve("s3/data-private/secret"), "s");
    Files.writeString(folder.resolve("secret"), "s");
    buckets = new Buckets(folder.resolve("s3"));
  }

  @Test
  void anObjectIsTheFileOfItsKey() throws Exception {
    try (var in = buckets.open("data", "in/a.txt")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("a");
    }
  }

  @Test
  void aListingHasTheObjectsOfAPrefixInTheOrderOfTheirKeys() throws Exception {
    Files.setLastModifiedTime(
        folder.resolve("s3/data/in/a.txt"),
        java.nio.file.attribute.FileTime.from(Instant.ofEpochSecond(1700000000)));

    assertThat(buckets.list("data", "in/"))
        .extracting(ListedObject::key)
        .containsExactly("in/a.txt", "in/b.txt");
    assertThat(buckets.list("data", "in/a").get(0).toJson())
        .hasToString(
            "{\"Etag\":\"\\\"0cc175b9c0f1b6a831c399e269772661\\\"\",\"Key\":\"in/a.txt\","
                + "\"LastModified\":1700000000,\"Size\":1,\"StorageClass\":\"STANDARD\"}");
  }

  @Test
  void theFolderMayBeGivenFromWhereOneIs() throws Exception {
    Path here = Path.of("").toAbsolutePath();
    Buckets relative = new Buckets(here.relativize(folder.resolve("s3").toRealPath()));

    assertThat(relative.list("data", "in/")).hasSize(2);
    assertThatThrownBy(() -> new Buckets(Path.of("")).open("no-such-bucket", "x"))
        .hasMessageContaining("The specified key does not exist");
  }

  @Test
  void whatIsPutIsThere() throws Exception {
    buckets.put("data", "out/x/y.json", new byte[] {'1'});

    assertThat(folder.resolve("s3/data/out/x/y.json")).hasContent("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../data-private/secret",
        "in/../../data-private/secret",
        "../../secret",
        "/../../secret",
        "in/./a.txt",
        "in//a.txt",
        "/in/a.txt",
        "in\\..\\..\\..\\secret",
        "in/",
        "",
        "a\0b"
      })
  void noKeyLeadsOutOfItsBucket(String key) {
    assertThatThrownBy(() -> buckets.open("data", key)).isInstanceOf(DatasetException.class);
    assertThatThrownBy(() -> buckets.put("data", key, new byte[0]))
        .isInstanceOf(DatasetException.class);
    assertThat(folder.resolve("secret")).hasContent("s");
    assertThat(folder.resolve("s3/data-private/secret")).hasContent("s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".", "", "../s3/data", "data/in", "/", "a\\b", "a\0b"})
  void noNameOfABucketLeadsOutOfTheFolder(String bucket) {
    assertThatThrownBy(() -> buckets.open(bucket, "secret")).isInstanceOf(DatasetException.class);
    assertThatThrownBy(() -> buckets.list(bucket, "")).isInstanceOf(DatasetException.class);
    assertThatThrownBy(() -> buckets.put(bucket, "x", new byte[0]))
        .isInstanceOf(DatasetException.class);
  }

  @Test
  void noLinkLeadsOutOfItsBucket() throws IOException {
    Files.createSymbolicLink(folder.resolve("s3/data/link"), folder.resolve("secret"));
    Files.createSymbolicLink(folder.resolve("s3/data/up"), folder);

    assertThatThrownBy(() -> buckets.open("data", "link"))
        .hasMessageContaining("leads out of the folder");
    assertThatThrownBy(() -> buckets.open("data", "up/secret"))
        .hasMessageContaining("leads out of the folder");
    assertThatThrownBy(() -> buckets.put("data", "link", new byte[0]))
        .hasMessageContaining("leads out of the folder");
    assertThatThrownBy(() -> buckets.put("data", "up/new", new byte[0]))
        .hasMessageContaining("leads out of the folder");
    assertThat(folder.resolve("secret")).hasContent("s");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void whatIsNotThereIsNamedWithItsFile() {
    assertThatThrownBy(() -> buckets.open("data", "nowhere"))
        .isInstanceOf(DatasetException.class)
        .hasMessageContainingAll("'nowhere'", folder.resolve("s3/data/nowhere").toString());
    assertThatThrownBy(() -> buckets.put("absent", "x", new byte[0]))
        .hasMessageContaining("The specified bucket does not exist");
  }
}
