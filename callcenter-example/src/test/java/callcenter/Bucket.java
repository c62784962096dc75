package callcenter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An empty bucket of S3 on loopback, as far as uploading to it goes. */
final class Bucket implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, byte[]> objects = new ConcurrentHashMap<>();

  Bucket() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What was uploaded, by {@code bucket/key}. */
  Map<String, byte[]> objects() {
    return Map.copyOf(objects);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String object = exchange.getRequestURI().getPath().substring(1);
    boolean there = objects.containsKey(object);
    if (exchange.getRequestMethod().equals("PUT")) {
      objects.put(object, exchange.getRequestBody().readAllBytes());
      there = true;
    }
    exchange.sendResponseHeaders(there ? 200 : 404, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
