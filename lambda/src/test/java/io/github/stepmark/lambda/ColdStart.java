package io.github.stepmark.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.google.gson.stream.JsonReader;
import io.github.stepmark.lambda.codec.EntryPoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What an entry point adds to a cold start: the time from the start of the process to its first
 * answer, against a handler that reads nothing and answers a constant, both under the real runtime
 * client. The times are this machine's, the ratio is what to look at.
 *
 * <pre>{@code
 * mvn -q -pl lambda test-compile exec:java -Dexec.skip=false -Dexec.classpathScope=test \
 *     -Dexec.mainClass=io.github.stepmark.lambda.ColdStart
 * }</pre>
 */
final class ColdStart {

  private static final int RUNS = 9;

  /** The floor: nothing can answer sooner. */
  public static final class ConstantFunction implements RequestStreamHandler {

    private static final byte[] ANSWER = "{\"Message\":\"\"}".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
        throws IOException {
      out.write(ANSWER);
    }
  }

  private ColdStart() {}

  public static void main(String[] arguments) throws Exception {
    double[] constant = new double[RUNS];
    double[] entryPoint = new double[RUNS];
    // In turns, so that a busy moment of the machine falls on both.
    for (int run = -1; run < RUNS; run++) {
      double floor = milliseconds(ConstantFunction.class);
      double codec = milliseconds(RuntimeClientTest.OpenCaseFunction.class);
      if (run >= 0) {
        constant[run] = floor;
        entryPoint[run] = codec;
      }
    }
    double floor = median(constant);
    double codec = median(entryPoint);
    System.out.printf(
        "constant answer %.1f ms, entry point %.1f ms, ratio %.2f (medians of %d)%n",
        floor, codec, codec / floor, RUNS);
  }

  private static double milliseconds(Class<?> handler) throws Exception {
    List<Path> classPath =
        List.of(
            RuntimeClient.placeOf(ColdStart.class),
            RuntimeClient.placeOf(EntryPoint.class),
            RuntimeClient.placeOf(JsonReader.class));
    // A handler's own first string concatenation would be a good part of what is measured.
    String payload = "{\"case\":\"constant\",\"priority\":1,\"more\":{\"a\":[1.5,true,null]}}";
    RuntimeClient.Answer answer =
        RuntimeClient.answers(handler.getName(), classPath, List.of(payload)).get(0);
    if (answer.failed()) {
      throw new IllegalStateException(answer.body());
    }
    return answer.sinceStart().toNanos() / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
