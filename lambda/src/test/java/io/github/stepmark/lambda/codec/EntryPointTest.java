package io.github.stepmark.lambda.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.lambda.InvalidPayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class EntryPointTest {

  static final class CaseClosed extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** Reads text, and answers what it is told to. */
  static final class Answering extends EntryPoint<String, String> {
    private final Callable<String> answer;

    Answering(Callable<String> answer) {
      this.answer = answer;
    }

    @Override
    protected String read(PayloadReader in) {
      return in.string();
    }

    @Override
    protected String handle(String input, Context context) throws Exception {
      return answer.call();
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.beginArray();
      out.string("first");
      out.string(output);
      out.endArray();
    }
  }

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void a_payload_is_read_handled_and_answered() throws IOException {
    call("\"x\"", () -> "é");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[\"first\",\"é\"]");
  }

  @Test
  void what_the_handler_throws_leaves_as_it_is() {
    Exception[] thrown = {
      new CaseClosed(),
      new IllegalArgumentException("x"),
      new IOException("y"),
      new InvalidPayload("$.z", "no")
    };
    for (Exception exception : thrown) {
      StackTraceElement[] trace = exception.getStackTrace();
      assertThatThrownBy(
              () ->
                  call(
                      "\"x\"",
                      () -> {
                        throw exception;
                      }))
          .isSameAs(exception)
          .hasNoCause()
          .hasNoSuppressedExceptions()
          .extracting(Throwable::getStackTrace)
          .isEqualTo(trace);
    }
    assertThat(out.size()).isZero();
  }

  @Test
  void an_error_of_the_machine_leaves_as_it_is() {
    Error error = new StackOverflowError();
    assertThatThrownBy(
            () ->
                call(
                    "\"x\"",
                    () -> {
                      throw error;
                    }))
        .isSameAs(error);
  }

  @Test
  void the_handler_is_not_called_for_a_payload_that_does_not_fit() {
    for (String payload : new String[] {"", "1", "\"x\" 1", "\"x"}) {
      assertThatThrownBy(
              () ->
                  call(
                      payload,
                      () -> {
                        throw new AssertionError("called");
                      }))
          .isInstanceOf(InvalidPayload.class);
    }
  }

  @Test
  void nothing_is_answered_if_the_result_cannot_be_written() {
    assertThatThrownBy(() -> call("\"x\"", () -> null))
        .isInstanceOf(InvalidPayload.class)
        .hasMessage("$[1]: expected a value, but found null");
    assertThat(out.size()).isZero();
  }

  @Test
  void the_name_of_the_error_is_stable_since_workflows_catch_it() {
    assertThat(InvalidPayload.class.getName())
        .isEqualTo("io.github.stepmark.lambda.InvalidPayload");
  }

  private void call(String payload, Callable<String> answer) throws IOException {
    new Answering(answer)
        .handleRequest(
            new ByteArrayInputStream(payload.getBytes(StandardCharsets.UTF_8)), out, null);
  }
}
