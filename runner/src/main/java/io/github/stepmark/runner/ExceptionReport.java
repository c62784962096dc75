package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.data.StateError;
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
    String type = thrown.getClass().getName();
    return of(type, message(thrown, type), trace(thrown));
  }

  static StateError of(String type, String message, StackTraceElement[] frames) {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.put("errorMessage", message);
    report.put("errorType", type);
    ArrayNode trace = report.putArray("stackTrace");
    String shorter = message;
    while (Json.compact(report).length() > LONGEST_CAUSE) {
      shorter = shorter.substring(0, shorter.length() / 2);
      report.put("errorMessage", shorter);
    }
    int length = Json.compact(report).length();
    for (StackTraceElement frame : frames) {
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
    } catch (Throwable e) {
      message = null; // An exception that cannot even say what it is.
    }
    return message == null ? type : message;
  }

  private static StackTraceElement[] trace(Throwable thrown) {
    StackTraceElement @Nullable [] trace;
    try {
      trace = thrown.getStackTrace();
    } catch (Throwable e) {
      trace = null;
    }
    return trace == null ? new StackTraceElement[0] : trace;
  }

  /** Frames below the function are this runner's and the test's: Lambda would not have them. */
  private static boolean isOurs(StackTraceElement frame) {
    String name = frame.getClassName();
    return name.equals(LambdaFunction.class.getName()) || name.equals(Worker.class.getName());
  }
}
