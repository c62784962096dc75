package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import org.jspecify.annotations.Nullable;

/**
 * What Lambda reports when a Java function throws, and Step Functions makes of it: the error is the
 * class's name, the cause the report's JSON text. Lambda reports no chain of causes.
 */
final class ExceptionReport {

  /** What AWS lets a cause be. */
  private static final int LONGEST_CAUSE = 32_768;

  private ExceptionReport() {}

  static StateError of(Throwable thrown) {
    if (thrown instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    String type = thrown.getClass().getName();
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    String message = message(thrown, type);
    report.put("errorMessage", message);
    report.put("errorType", type);
    ArrayNode trace = report.putArray("stackTrace");
    while (Json.compact(report).length() > LONGEST_CAUSE) {
      message = message.substring(0, message.length() / 2);
      report.put("errorMessage", message);
    }
    int length = Json.compact(report).length();
    for (StackTraceElement frame : thrown.getStackTrace()) {
      String line = frame.toString();
      length += line.length() + 3;
      if (length > LONGEST_CAUSE || isOurs(frame)) {
        break;
      }
      trace.add(line);
    }
    return StateError.of(type, Json.compact(report));
  }

  private static String message(Throwable thrown, String type) {
    @Nullable String message;
    try {
      message = thrown.getLocalizedMessage();
    } catch (RuntimeException e) {
      message = null; // An exception that cannot even say what it is.
    }
    return message == null ? type : message;
  }

  /** Frames below the function are this runner's and the test's: Lambda would not have them. */
  private static boolean isOurs(StackTraceElement frame) {
    String name = frame.getClassName();
    return name.equals(LambdaFunction.class.getName()) || name.equals(Worker.class.getName());
  }
}
