package io.github.stepmark.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * Runs a handler as Lambda does: AWS's own runtime client in a process of its own, the handler in a
 * task folder that the client's class loader reads, and the payloads from a Runtime API, which is a
 * small server on loopback.
 */
public final class RuntimeClient {

  /** The native library, which the client cannot do without, does not load on this machine. */
  public static final class NotAvailable extends Exception {
    private static final long serialVersionUID = 1;

    NotAvailable(String log) {
      super("the runtime client's native library does not load on this machine: " + log);
    }
  }

  /**
   * What the client posted for one payload.
   *
   * @param failed whether it posted an error rather than a response
   * @param body the response, or the error with its {@code errorType} and {@code errorMessage}
   * @param sinceStart the time from the start of the process
   * @param processorTime what the process has taken of processors until then; zero where the system
   *     does not say it
   */
  public record Answer(boolean failed, String body, Duration sinceStart, Duration processorTime) {}

  static {
    // The server writes head and body apart; without this each answer waits 40 ms for the first's
    // acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final String API = "/2018-06-01/runtime/";
  private static final String NO_LIBRARY = "Failed to load the native runtime interface client";

  private final Iterator<String> payloads;
  private final int expected;
  private final List<Answer> answers = new ArrayList<>();
  private final CompletableFuture<List<Answer>> done = new CompletableFuture<>();
  private long start;
  private volatile @Nullable Process client;

  private RuntimeClient(List<String> payloads) {
    this.payloads = payloads.iterator();
    this.expected = payloads.size();
  }

  /**
   * Starts the client, hands it one payload after the other, and stops it.
   *
   * @param handler the binary name of the handler's class
   * @param classPath the folders and jars of a deployment package; the runtime's own are added
   * @return one answer per payload
   */
  public static List<Answer> answers(String handler, List<Path> classPath, List<String> payloads)
      throws IOException, NotAvailable {
    return new RuntimeClient(payloads).run(handler, classPath);
  }

  /** The folder or jar that a class comes from. */
  public static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private List<Answer> run(String handler, List<Path> classPath) throws IOException, NotAvailable {
    Path root = Files.createTempDirectory("runtime-client");
    Path log = root.resolve("log.txt");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(API + "invocation/next", this::next);
    server.createContext(API + "invocation/", this::answered);
    server.createContext(API + "init/error", this::notStarted);
    server.start();
    Process process = null;
    try {
      ProcessBuilder client = client(handler, taskFolder(root.resolve("task"), classPath));
      client.redirectErrorStream(true).redirectOutput(log.toFile());
      environment(client.environment(), server.getAddress().getPort());
      start = System.nanoTime();
      process = client.start();
      this.client = process;
      process.onExit().thenRun(() -> done.completeExceptionally(new IOException("it has ended")));
      return done.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException failure) {
      String logged = Files.readString(log);
      if (logged.contains(NO_LIBRARY)) {
        throw new NotAvailable(logged.lines().findFirst().orElse(""));
      }
      throw new IOException("the runtime client failed, its log is:\n" + logged, failure);
    } finally {
      if (process != null) {
        process.destroyForcibly().onExit().join();
      }
      server.stop(0);
      delete(root);
    }
  }

  private static ProcessBuilder client(String handler, Path taskFolder) {
    String runtime =
        Stream.of(
                AWSLambda.class,
                RequestStreamHandler.class,
                PojoSerializer.class,
                SdkInternalThreadLocal.class)
            .map(type -> placeOf(type).toString())
            .collect(Collectors.joining(File.pathSeparator));
    // The options that Lambda starts Java with.
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx445m",
            "-cp",
            runtime,
            AWSLambda.class.getName(),
            handler)
        .directory(taskFolder.toFile());
  }

  private static void environment(Map<String, String> environment, int port) {
    environment.put("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + port);
    environment.put("AWS_LAMBDA_FUNCTION_NAME", "function");
    environment.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
    environment.put("AWS_LAMBDA_LOG_GROUP_NAME", "log-group");
    environment.put("AWS_LAMBDA_LOG_STREAM_NAME", "log-stream");
    environment.put("no_proxy", "127.0.0.1");
  }

  /** Lays the class path out as Lambda unpacks a deployment package: classes, and jars in lib. */
  private static Path taskFolder(Path folder, List<Path> classPath) throws IOException {
    Path lib = Files.createDirectories(folder.resolve("lib"));
    for (Path entry : classPath) {
      if (Files.isRegularFile(entry)) {
        Files.copy(entry, lib.resolve(entry.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        continue;
      }
      try (Stream<Path> files = Files.walk(entry)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(entry.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return folder;
  }

  private void next(HttpExchange exchange) throws IOException {
    if (!payloads.hasNext()) {
      // Left without an answer, as Lambda leaves a function for which there is nothing to do.
      return;
    }
    exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", "request");
    exchange.getResponseHeaders().set("Lambda-Runtime-Invoked-Function-Arn", "arn:function");
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    long deadline = System.currentTimeMillis() + 60_000;
    exchange.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", String.valueOf(deadline));
    respond(exchange, 200, payloads.next());
  }

  private void answered(HttpExchange exchange) throws IOException {
    Duration sinceStart = Duration.ofNanos(System.nanoTime() - start);
    Duration processorTime = processorTime();
    boolean failed = exchange.getRequestURI().getPath().endsWith("/error");
    answers.add(new Answer(failed, body(exchange), sinceStart, processorTime));
    respond(exchange, 202, "{}");
    if (answers.size() == expected) {
      done.complete(answers);
    }
  }

  /** That of all threads, which Linux counts in nanoseconds, and Java in hundredths of a second. */
  private Duration processorTime() throws IOException {
    Process process = client;
    Path threads = Path.of("/proc/" + (process == null ? 0 : process.pid()) + "/task");
    if (!Files.isDirectory(threads)) {
      return Duration.ZERO;
    }
    long nanoseconds = 0;
    try (Stream<Path> all = Files.list(threads)) {
      for (Path thread : all.toList()) {
        Path statistics = thread.resolve("schedstat");
        if (Files.isReadable(statistics)) {
          nanoseconds += Long.parseLong(Files.readString(statistics).split(" ")[0]);
        }
      }
    }
    return Duration.ofNanos(nanoseconds);
  }

  private void notStarted(HttpExchange exchange) throws IOException {
    done.completeExceptionally(new IOException("the handler did not start: " + body(exchange)));
    respond(exchange, 202, "{}");
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
