package callcenter;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.gson.stream.JsonReader;
import io.github.stepmark.lambda.RuntimeClient;
import io.github.stepmark.lambda.codec.EntryPoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What an emitted entry point costs of a cold start: from the start of the process to its first
 * answer, against a handler that reads nothing and answers a constant, and one that packs Jackson;
 * all under the real runtime client. {@code docs/performance.md} says how to run it.
 */
final class ColdStart {

  private static final int RUNS = 10;

  private static final String PAYLOAD =
      "{\"inputCaseID\":\"001\",\"priority\":1,\"more\":{\"a\":[1.5,true,null]}}";

  /** The floor: nothing can answer sooner. */
  public static final class ConstantFunction implements RequestStreamHandler {

    private static final byte[] ANSWER = "{\"Message\":\"\"}".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      out.write(ANSWER);
    }
  }

  /** The same payloads by a mapper that is made once, as a careful user would. */
  public static final class DatabindFunction implements RequestStreamHandler {

    record Opened(String inputCaseID) {}

    record Answer(@JsonProperty("Case") String caseId, @JsonProperty("Message") String message) {}

    private static final ObjectMapper MAPPER =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      Opened opened = MAPPER.readValue(in, Opened.class);
      String caseId = opened.inputCaseID();
      MAPPER.writeValue(out, new Answer(caseId, "Case " + caseId + ": opened..."));
    }
  }

  private static final Map<String, Class<?>> FUNCTIONS = new LinkedHashMap<>();

  static {
    FUNCTIONS.put("constant answer", ConstantFunction.class);
    FUNCTIONS.put("entry point", CallCenterFunctions.OpenCaseFunction.class);
    FUNCTIONS.put("packed databind", DatabindFunction.class);
  }

  private ColdStart() {}

  public static void main(String[] arguments) throws Exception {
    Map<String, List<RuntimeClient.Answer>> answers = new LinkedHashMap<>();
    // In turns, so that a busy moment of the machine falls on all; the first turn is not counted.
    for (int run = 0; run <= RUNS; run++) {
      for (Map.Entry<String, Class<?>> function : FUNCTIONS.entrySet()) {
        RuntimeClient.Answer answer = answer(function.getValue());
        if (run > 0) {
          answers.computeIfAbsent(function.getKey(), name -> new ArrayList<>()).add(answer);
        }
      }
    }
    print("elapsed", answers, RuntimeClient.Answer::sinceStart);
    print("processor", answers, RuntimeClient.Answer::processorTime);
  }

  private static void print(
      String what,
      Map<String, List<RuntimeClient.Answer>> answers,
      Function<RuntimeClient.Answer, Duration> time) {
    Map<String, Double> medians = new LinkedHashMap<>();
    answers.forEach((name, all) -> medians.put(name, median(all, time)));
    medians.forEach((name, median) -> System.out.printf("%s, %s: %.1f ms%n", what, name, median));
    double entryPoint = medians.get("entry point");
    System.out.printf(
        "%s, entry point: %.2f of a constant answer, %.2f of packed databind (medians of %d)%n",
        what,
        entryPoint / medians.get("constant answer"),
        entryPoint / medians.get("packed databind"),
        RUNS);
  }

  private static RuntimeClient.Answer answer(Class<?> handler) throws Exception {
    List<Path> classPath = new ArrayList<>(List.of(RuntimeClient.placeOf(handler)));
    if (handler == DatabindFunction.class) {
      classPath.add(RuntimeClient.placeOf(ObjectMapper.class));
      classPath.add(RuntimeClient.placeOf(JsonFactory.class));
      classPath.add(RuntimeClient.placeOf(JsonProperty.class));
    } else {
      classPath.add(RuntimeClient.placeOf(EntryPoint.class));
      classPath.add(RuntimeClient.placeOf(JsonReader.class));
    }
    RuntimeClient.Answer answer =
        RuntimeClient.answers(handler.getName(), classPath, List.of(PAYLOAD)).get(0);
    if (answer.failed()) {
      throw new IllegalStateException(answer.body());
    }
    return answer;
  }

  /** Of an even number, the mean of the two in the middle. */
  private static double median(
      List<RuntimeClient.Answer> answers, Function<RuntimeClient.Answer, Duration> time) {
    List<Duration> sorted = answers.stream().map(time).sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.get(middle - 1).plus(sorted.get(middle)).toNanos() / 2e6;
  }
}
