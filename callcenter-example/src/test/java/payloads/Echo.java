package payloads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.management.ThreadMXBean;
import io.github.stepmark.lambda.InvalidPayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/** The entry point that gives back what it is called with, and what holds for any call of it. */
final class Echo {

  private static final JsonMapper JACKSON =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final PayloadsFunctions.EchoFunction FUNCTION =
      new PayloadsFunctions.EchoFunction();

  private Echo() {}

  /**
   * Calls it: the answer is JSON, and called with that it answers the same; or the payload is
   * refused, at a place in it, in few words. Either is done in two seconds of the processor, and in
   * memory that grows with the payload alone.
   */
  static Optional<byte[]> answer(byte[] payload) throws IOException {
    Cost cost = new Cost();
    Optional<byte[]> answer = call(payload);
    if (!cost.isWithin(payload)) {
      // The first call of its kind loads classes.
      cost = new Cost();
      call(payload);
      assertThat(cost.isWithin(payload)).as("%s for %d bytes", cost, payload.length).isTrue();
    }
    if (answer.isPresent()) {
      JACKSON.readTree(answer.get());
      assertThat(call(answer.get())).hasValue(answer.get());
    }
    return answer;
  }

  /** What a thread has taken since this was made. */
  private static final class Cost {

    private final long bytes = THREADS.getCurrentThreadAllocatedBytes();
    private final long time = THREADS.getCurrentThreadCpuTime();

    boolean isWithin(byte[] payload) {
      return THREADS.getCurrentThreadCpuTime() - time < 2_000_000_000L
          && THREADS.getCurrentThreadAllocatedBytes() - bytes < 1_000_000 + 200L * payload.length;
    }

    @Override
    public String toString() {
      return "%d bytes, %d ns"
          .formatted(
              THREADS.getCurrentThreadAllocatedBytes() - bytes,
              THREADS.getCurrentThreadCpuTime() - time);
    }
  }

  private static Optional<byte[]> call(byte[] payload) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      FUNCTION.handleRequest(new ByteArrayInputStream(payload), out, null);
      return Optional.of(out.toByteArray());
    } catch (InvalidPayload refused) {
      assertThat(out.size()).as("bytes that were written before").isZero();
      assertThat(refused).hasMessageStartingWith(refused.path() + ": ");
      assertThat(refused.path()).startsWith("$");
      assertThat(refused.getMessage()).hasSizeLessThan(10_000).doesNotContain("\n", "\r");
      return Optional.empty();
    }
  }
}
