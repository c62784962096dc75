package io.github.stepmark.runner.query.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.query.QueryException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Regular expressions in filters. */
class FilterPatternsTest {

  private static JsonNode read(String path, String json) throws NoSuchValue {
    return CompiledPath.of(path).read(Json.parse(json));
  }

  @Test
  void areMatchedWithTheirFlags() throws NoSuchValue {
    String items = "{\"items\": [{\"name\": \"Nut\"}, {\"name\": \"bolt/5\"}, {\"name\": 5}]}";

    assertThat(read("$.items[?(@.name =~ /n.*/i)].name", items)).isEqualTo(Json.parse("[\"Nut\"]"));
    assertThat(read("$.items[?(@.name =~ /.*\\/5/)].name", items))
        .isEqualTo(Json.parse("[\"bolt/5\"]"));
  }

  @Test
  @Timeout(60)
  void thatNeverEndAreGivenUp() {
    String endless = "{\"items\": [{\"name\": \"" + "x".repeat(60) + "!\"}]}";
    long start = System.nanoTime();

    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> read("$.items[?(@.name =~ /(x+x+)+\\1?y/)]", endless))
        .withMessageContaining("A regular expression in it takes longer than 5 seconds");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
  }
}
