package payloads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.stepmark.lambda.InvalidPayload;
import io.github.stepmark.lambda.LambdaError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import payloads.Payloads.Circle;
import payloads.Payloads.Everything;
import payloads.Payloads.Group;
import payloads.Payloads.Shape;
import payloads.Payloads.Square;

/**
 * Jackson as a second opinion on what a payload says, set to be as strict as it can be. Both read
 * the same; what one of them alone takes is listed here, with the reason. The name of a failing
 * test has its seed.
 */
class OtherCodecTest {

  /** What Stepmark refuses and Jackson does not, by what Stepmark says behind the place. */
  private static final List<String> REFUSED_BY_US_ALONE =
      List.of(
          // Jackson makes null, or nothing, of what is not there.
          "the member is missing",
          "expected .*, but found null",
          // Text without a letter is null, or nothing, to it.
          "expected .*, but found text \"\\s*\"",
          // It makes text of any scalar.
          "expected text, but found (number .*|true|false)",
          // It takes numbers, also in text, for times, durations and dates.
          "expected (an instant|a duration|a date|a time) .*, but found (number .*|text \"-?[0-9.]+\")",
          // A record of a sealed type may be an array of its name and itself.
          "expected an object, but found an array",
          // A byte may be unsigned to it.
          "expected an integer from -128 to 127, but found number (1[2-9][0-9]|2[0-5][0-9])");

  /** What Jackson refuses and Stepmark does not, by what Jackson says. */
  private static final List<String> REFUSED_BY_JACKSON_ALONE =
      // 1.0 and 1e2 are integers: a JSONata expression, or another service, may have made them.
      List.of("Cannot coerce Floating-point value .*");

  /** So many payloads show each of them, with a margin. */
  private static final long ENOUGH = 600;

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Circle.class, name = "Circle"),
    @JsonSubTypes.Type(value = Square.class, name = "box"),
    @JsonSubTypes.Type(value = Group.class, name = "Group")
  })
  private interface Kinds {}

  private abstract static class Names {
    @JsonProperty("a name 'in' \"quotes\"")
    abstract String named();
  }

  /** An error is text that holds JSON, which Jackson has no word for. */
  private static final class ErrorText extends JsonDeserializer<LambdaError> {
    @Override
    public LambdaError deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (LambdaError) context.handleUnexpectedToken(LambdaError.class, parser);
      }
      try {
        JsonNode error = STRICT.readTree(parser.getText());
        return of(error).orElse(new LambdaError(parser.getText(), null, List.of(), null));
      } catch (JsonProcessingException plainText) {
        return new LambdaError(parser.getText(), null, List.of(), null);
      }
    }

    private static Optional<LambdaError> of(JsonNode error) {
      if (!error.path("errorType").isTextual()) {
        return Optional.empty();
      }
      List<String> trace = new ArrayList<>();
      error.path("stackTrace").forEach(line -> trace.add(line.asText()));
      return Optional.of(
          new LambdaError(
              error.path("errorMessage").textValue(),
              error.path("errorType").textValue(),
              trace,
              of(error.path("cause")).orElse(null)));
    }
  }

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(
              DeserializationFeature.ACCEPT_FLOAT_AS_INT,
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule()
                  .addDeserializer(LambdaError.class, new ErrorText())
                  .addAbstractTypeMapping(Set.class, LinkedHashSet.class))
          .addMixIn(Shape.class, Kinds.class)
          .addMixIn(Everything.class, Names.class)
          .build();

  static LongStream seeds() {
    return PayloadPropertiesTest.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aValidPayloadIsReadAsJacksonReadsIt(long seed) throws IOException {
    String json = PayloadsFunctions.Codecs.json(new RandomValue(seed).of(Everything.class));

    assertThat(PayloadsFunctions.Codecs.json(STRICT.readValue(json, Everything.class)))
        .isEqualTo(json);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aChangedPayloadIsReadAsJacksonReadsIt(long seed) throws IOException {
    Mutation mutation = new Mutation(new Random(seed));
    JsonNode valid =
        STRICT.readTree(PayloadsFunctions.Codecs.json(new RandomValue(seed).of(Everything.class)));
    for (int i = 0; i < 50; i++) {
      String changed = STRICT.writeValueAsString(mutation.changed(valid));
      compare(changed);
    }
  }

  @Test
  void eachDifferenceThatIsListedIsThere() throws IOException {
    Set<String> seen = new HashSet<>();
    for (long seed = 0; seed < ENOUGH; seed++) {
      Mutation mutation = new Mutation(new Random(seed));
      JsonNode valid =
          STRICT.readTree(
              PayloadsFunctions.Codecs.json(new RandomValue(seed).of(Everything.class)));
      for (int i = 0; i < 50; i++) {
        Optional.ofNullable(compare(STRICT.writeValueAsString(mutation.changed(valid))))
            .ifPresent(seen::add);
      }
    }

    assertThat(seen).containsAll(REFUSED_BY_US_ALONE).containsAll(REFUSED_BY_JACKSON_ALONE);
  }

  /** Which of the differences {@code json} shows, if any; fails where it shows another. */
  private static @Nullable String compare(String json) {
    Everything theirs = null;
    String theirRefusal = "";
    try {
      theirs = STRICT.readValue(json, Everything.class);
    } catch (JsonProcessingException refused) {
      theirRefusal = refused.getOriginalMessage();
    }
    Everything ours;
    try {
      ours = PayloadsFunctions.Codecs.read(json, Everything.class);
    } catch (InvalidPayload refused) {
      if (theirs != null) {
        String problem = refused.getMessage().substring(refused.path().length() + 2);
        return listed(REFUSED_BY_US_ALONE, problem);
      }
      return null;
    }
    if (theirs == null) {
      return listed(REFUSED_BY_JACKSON_ALONE, theirRefusal);
    }
    assertThat(PayloadsFunctions.Codecs.json(ours))
        .as(json)
        .isEqualTo(PayloadsFunctions.Codecs.json(theirs));
    return null;
  }

  private static String listed(List<String> differences, String problem) {
    return differences.stream()
        .filter(problem::matches)
        .findFirst()
        .orElseThrow(() -> new AssertionError("A difference that is not listed: " + problem));
  }
}
