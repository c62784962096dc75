package io.github.stepmark.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;

/**
 * A stub of AWS's API on loopback: it answers each operation with what a test has put up for it,
 * one call after the other and the last one for all that follow, and keeps what it was asked.
 */
public final class StepFunctionsStub implements AutoCloseable {

  /**
   * A call that came.
   *
   * @param operation such as {@code StartExecution}
   * @param request its JSON
   */
  public record Call(String operation, JsonNode request) {}

  private record Answer(int status, JsonNode body) {}

  private static final String TARGET = "AWSStepFunctions.";

  private final ObjectMapper json = new ObjectMapper();
  private final HttpServer server;
  private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();

  public StepFunctionsStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** AWS's client of this stub. */
  public SfnClient client() {
    return SfnClient.builder()
        .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        // StartSyncExecution goes to a host of its own, which loopback has not.
        .overrideConfiguration(
            override ->
                override.putAdvancedOption(
                    SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true))
        .build();
  }

  /** Answers the next call of an operation so. */
  public StepFunctionsStub on(String operation, ObjectNode answer) {
    return put(operation, new Answer(200, answer));
  }

  /** Refuses the next call of an operation with an error of AWS's. */
  public StepFunctionsStub refuse(String operation, String error) {
    return put(operation, new Answer(400, object().put("__type", error).put("message", "no")));
  }

  private StepFunctionsStub put(String operation, Answer answer) {
    answers.computeIfAbsent(operation, key -> new ArrayDeque<>()).add(answer);
    return this;
  }

  /** An object of JSON to be filled. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** What came of an operation. */
  public List<JsonNode> requests(String operation) {
    return calls.stream()
        .filter(call -> call.operation().equals(operation))
        .map(Call::request)
        .toList();
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    String operation =
        exchange.getRequestHeaders().getFirst("X-Amz-Target").substring(TARGET.length());
    calls.add(new Call(operation, json.readTree(exchange.getRequestBody())));
    Deque<Answer> left = answers.getOrDefault(operation, new ArrayDeque<>());
    Answer answer =
        left.isEmpty()
            ? new Answer(500, object().put("message", "nothing is put up for " + operation))
            : left.size() > 1 ? left.poll() : left.peek();
    byte[] body = json.writeValueAsBytes(answer.body());
    exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
    exchange.sendResponseHeaders(answer.status(), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
