package io.github.stepmark.lambda.codec;

import static io.github.stepmark.lambda.codec.Payloads.read;
import static io.github.stepmark.lambda.codec.Payloads.refusal;
import static io.github.stepmark.lambda.codec.Payloads.unwritable;
import static io.github.stepmark.lambda.codec.Payloads.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FreeJsonTest {

  @Test
  void an_object_is_a_map_in_the_order_of_its_text_and_an_array_is_a_list() {
    Object value = read("{\"z\":[1,null,true],\"a\":{\"t\":\"x\"}}", PayloadReader::free);
    assertThat(value).isInstanceOf(LinkedHashMap.class);
    assertThat(value.toString()).isEqualTo("{z=[1, null, true], a={t=x}}");
    Map<?, ?> map = (Map<?, ?>) value;
    assertThat(map.get("z")).isInstanceOf(ArrayList.class);
  }

  @Test
  void a_number_loses_nothing() {
    Object numbers =
        read(
            "[1,-0,2147483647,2147483648,9223372036854775808,1.0,1e2,0.10,1e-400]",
            PayloadReader::free);
    assertThat(numbers)
        .isEqualTo(
            List.of(
                1,
                0,
                2147483647,
                2147483648L,
                new BigInteger("9223372036854775808"),
                new BigDecimal("1.0"),
                new BigDecimal("1E+2"),
                new BigDecimal("0.10"),
                new BigDecimal("1E-400")));
  }

  @Test
  void a_huge_exponent_is_refused_at_its_place() {
    assertThat(refusal("{\"a\":[0,1e1001]}", PayloadReader::free))
        .isEqualTo(
            "$.a[1]: a number may have 1000 digits, none further than 1000 places from the point,"
                + " but found number 1e1001");
  }

  @Test
  void every_type_that_a_codec_writes_may_stand_in_free_json() throws IOException {
    List<Object> values =
        Arrays.asList(
            null,
            "a",
            'c',
            true,
            (byte) 1,
            (short) 2,
            3,
            4L,
            1.5f,
            2.5,
            new BigInteger("5"),
            new BigDecimal("6.0"),
            DayOfWeek.MONDAY,
            Instant.EPOCH,
            LocalDate.EPOCH,
            LocalDate.EPOCH.atStartOfDay(),
            Instant.EPOCH.atOffset(java.time.ZoneOffset.UTC),
            Duration.ofSeconds(7),
            new UUID(0, 8),
            URI.create("a:b"),
            Optional.empty(),
            Optional.of(9),
            new Object[] {10},
            Map.of("k", List.of()));
    assertThat(written(out -> out.free(values)))
        .isEqualTo(
            "[null,\"a\",\"c\",true,1,2,3,4,1.5,2.5,5,6.0,\"MONDAY\",\"1970-01-01T00:00:00Z\","
                + "\"1970-01-01\",\"1970-01-01T00:00:00\",\"1970-01-01T00:00:00Z\",\"PT7S\","
                + "\"00000000-0000-0000-0000-000000000008\",\"a:b\",null,9,[10],{\"k\":[]}]");
  }

  @Test
  void a_value_of_another_type_is_refused_at_its_place() {
    assertThat(unwritable(out -> out.free(Map.of("a", List.of(1, new StringBuilder())))))
        .isEqualTo(
            "$.a[1]: expected a value that free JSON takes,"
                + " but found one of java.lang.StringBuilder");
    assertThat(unwritable(out -> out.free(List.of(new AtomicInteger()))))
        .contains("java.util.concurrent.atomic.AtomicInteger");
    assertThat(unwritable(out -> out.free(Map.of("a", Map.of(1, 2)))))
        .isEqualTo("$.a: expected text as the key of a map, but found one of java.lang.Integer");
  }

  @Test
  void a_collection_without_an_end_is_refused() {
    List<Integer> endless =
        new AbstractList<>() {
          @Override
          public Integer get(int index) {
            return index;
          }

          @Override
          public int size() {
            return Integer.MAX_VALUE;
          }
        };

    assertThat(unwritable(out -> out.free(Map.of("all", endless))))
        .startsWith("$.all[")
        .endsWith("is there a collection without an end?");
  }

  @Test
  void a_cycle_ends_at_the_hundredth_level() {
    List<Object> cycle = new ArrayList<>();
    cycle.add(cycle);
    assertThat(unwritable(out -> out.free(cycle)))
        .isEqualTo("$" + "[0]".repeat(100) + ": more than 100 levels of nesting");
  }
}
