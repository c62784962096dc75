package io.github.stepmark.runner.query.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.jsonata.Delimited;
import io.github.stepmark.runner.query.QueryException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An expression, without its delimiters <code>{% %}</code>, parsed by the library. */
final class CompiledExpression {

  private static final String OUT_OF_RANGE = "D1001";
  private static final Pattern CODE = Pattern.compile("[SDTU]\\d{4}");

  /** Also finds names in strings, which does no harm. */
  private static final Pattern VARIABLE = Pattern.compile("\\$([\\p{L}_][\\p{L}\\p{N}_]*)");

  private final String text;
  private final Jsonata parsed;
  private final Set<String> names;

  private CompiledExpression(String text, Jsonata parsed) {
    this.text = text;
    this.parsed = parsed;
    names =
        VARIABLE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  /** Whether a string of a field is an expression. */
  static boolean is(String string) {
    return Delimited.is(string);
  }

  /** Parses a string with its delimiters. */
  static CompiledExpression of(String string) {
    String text = Delimited.inner(string).trim();
    try {
      Jsonata parsed = Jsonata.jsonata(text);
      parsed.setOutputConvertNulls(false);
      // The library evaluates by the instance that its thread made last, and keeps variables in it.
      // Let that be one of which no other thread knows.
      Jsonata.jsonata("null");
      return new CompiledExpression(text, parsed);
    } catch (JException e) {
      throw QueryException.evaluation(
          "The JSONata expression '%s' cannot be parsed. %s".formatted(text, message(e)), null);
    }
  }

  /** The variables and functions that it may name. */
  Set<String> names() {
    return names;
  }

  /**
   * What it comes to.
   *
   * @param place the field, as AWS writes places
   * @throws QueryException where it comes to nothing, or to what is no JSON
   */
  JsonNode evaluate(String place, Frame frame, Bounds bounds) {
    bounds.start();
    Object value = run(place, frame, bounds);
    if (value == null) {
      throw failed(place, "returned nothing (undefined).");
    }
    return JavaValues.toJson(value)
        .orElseThrow(() -> failed(place, "returned an unsupported result type."));
  }

  private @Nullable Object run(String place, Frame frame, Bounds bounds) {
    try {
      return parsed.evaluate(null, frame);
    } catch (StackOverflowError e) {
      throw failed(place, "threw an error during evaluation. Stack overflow error");
    } catch (JException e) {
      // At AWS a number that is not finite is a value; the library has already given its parts up.
      if (OUT_OF_RANGE.equals(e.getError()) && bounds.atTheTop() && e.getCurrent() != null) {
        return e.getCurrent();
      }
      throw failed(place, "threw an error during evaluation. " + message(e));
    } catch (RuntimeException e) {
      throw failed(place, "threw an error during evaluation. " + message(e));
    } catch (Error e) {
      // The library throws bare errors where types are not what it expects.
      if (e instanceof VirtualMachineError) {
        throw e;
      }
      throw failed(place, "threw an error during evaluation. " + e.getMessage());
    }
  }

  /** The library packs what a function throws into exceptions of its own. */
  private static String message(RuntimeException e) {
    Throwable innermost = e;
    while (!(innermost instanceof JException) && innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    String message = String.valueOf(innermost.getMessage());
    return innermost instanceof JException known && CODE.matcher(known.getError()).matches()
        ? known.getError() + ": " + message
        : message;
  }

  /** That it came to {@code value}, which is of none of the types that its field takes. */
  QueryException unexpected(String place, String expected, JsonNode value) {
    return failed(
        place,
        "returned an unexpected result type. Expected '%s', but was '%s' for value: %s"
            .formatted(expected, JsonType.of(value), value));
  }

  private QueryException failed(String place, String how) {
    return QueryException.evaluation(
        "The JSONata expression '%s' specified for the field '%s' %s".formatted(text, place, how),
        place);
  }
}
