package io.github.stepmark.runner.query.intrinsic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.intrinsic.IntrinsicFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntrinsicsTest {

  private static JsonNode call(String function, String arguments) throws IntrinsicFailure {
    List<JsonNode> values = new ArrayList<>();
    Json.parse(arguments).forEach(values::add);
    return Intrinsics.call(
        IntrinsicFunction.named("States." + function).orElseThrow(), values, new Random(7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Format         | ["{} of {}, \\\\{\\\\}", 3, null]       | "3 of null, {}"
          Format         | ["{}", {"a": 1, "b": ["x", true]}]      | "{a=1, b=[x, true]}"
          StringToJson   | ["{\\"a\\": [1.50]}"]                   | {"a":[1.50]}
          StringToJson   | [" "]                                   | null
          JsonToString   | [{"a": [1, "x"]}]                       | "{\\"a\\":[1,\\"x\\"]}"
          JsonMerge      | [{"a": 1, "b": {"c": 2}}, {"b": {"d": 3}}, false] | {"a":1,"b":{"d":3}}
          StringSplit    | ["a.b,,c", ".,"]                        | ["a","b","c"]
          Array          | []                                      | []
          Array          | [1, [2]]                                | [1,[2]]
          ArrayPartition | [[1, 2, 3], 2]                          | [[1,2],[3]]
          ArrayPartition | [[1, 2, 3], 1.5]                        | [[1,2],[3]]
          ArrayContains  | [[1, {"a": 2}], {"a": 2.0}]             | true
          ArrayContains  | [["1"], 1]                              | false
          ArrayRange     | [1, 9, 3]                               | [1,4,7]
          ArrayRange     | [9, 1, -4]                              | [9,5,1]
          ArrayRange     | [1, 9, -1]                              | []
          ArrayGetItem   | [["a", "b"], 1]                         | "b"
          ArrayLength    | [[1, [2, 3]]]                           | 2
          ArrayUnique    | [[1, 1.0, "1", [1], [1]]]               | [1,"1",[1]]
          Base64Encode   | ["Grüße"]                               | "R3LDvMOfZQ=="
          Base64Decode   | ["R3LDvM\\nOfZQ=="]                     | "Grüße"
          Hash           | ["input", "SHA-1"]                      | "140f86aae51ab9e1cda9b4254fe98a74eb54c1a1"
          Hash           | [{"foo": "bar"}, "SHA-1"]               | "dc2935b70ad43836e2e74df2d9758b1e51397997"
          MathAdd        | [-1.5, -2.5]                            | -3
          MathAdd        | [0.5, 1]                                | 2
          """)
  void aFunctionGives(String function, String arguments, String result) throws IntrinsicFailure {
    assertThat(call(function, arguments)).hasToString(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Format         | ["{}"]                   | number of arguments do not match the occurrences of {}.
          Format         | ["x", 1]                 | number of arguments do not match the occurrences of {}.
          StringToJson   | ["{"]                    | the string is not JSON
          JsonMerge      | [{}, [], false]          | argument 2 is array, not an object
          JsonMerge      | [{}, {}, true]           | the third argument must be false
          ArrayPartition | [[1], 0]                 | the size of a part is 0
          ArrayRange     | [0, 1000, 1]             | the range has 1001 elements, more than 1000
          ArrayRange     | [0, 1, 0.4]              | the step is 0
          ArrayGetItem   | [[1], 1]                 | there is no element 1 in an array of 1
          ArrayLength    | ["abc"]                  | argument 1 is string, not an array
          Base64Decode   | ["="]                    | the string is not Base64
          Hash           | ["x", "sha-1"]           | there is no algorithm 'sha-1'
          MathAdd        | [2147483647, 1]          | the sum 2147483648 has more than 32 bits
          MathAdd        | [2147483648, 1]          | argument 1 is 2147483648, which is out of the range
          MathRandom     | [3, 3]                   | the start 3 is not less than the end 3
          """)
  void aFunctionRefuses(String function, String arguments, String why) {
    assertThatThrownBy(() -> call(function, arguments))
        .isInstanceOf(IntrinsicFailure.class)
        .hasMessageStartingWith("Invalid arguments in States." + function + ": " + why);
  }

  @Test
  void aTextThatIsEncodedHasTenThousandCharactersAtMost() throws IntrinsicFailure {
    assertThat(call("Hash", "[\"" + "x".repeat(10_000) + "\", \"MD5\"]").asText()).hasSize(32);
    assertThatThrownBy(() -> call("Base64Encode", "[\"" + "x".repeat(10_001) + "\"]"))
        .hasMessageContaining("argument 1 has 10001 characters, more than 10000");
  }

  @Test
  void aSeedGivesTheSameNumberEachTimeAndTheEndIsNeverGiven() throws IntrinsicFailure {
    assertThat(call("MathRandom", "[1, 1000, 42]")).isEqualTo(call("MathRandom", "[1, 1000, 42]"));
    assertThat(call("MathRandom", "[4, 5]").asInt()).isEqualTo(4);
  }

  @Test
  void anIdIsAUuidOfVersionFour() throws IntrinsicFailure {
    assertThat(call("UUID", "[]").asText())
        .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  }
}
