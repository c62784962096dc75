package io.github.stepmark.runner.query.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.FnVarArgs;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Jsonata.JFunction;
import com.dashjoin.jsonata.Utils;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.query.Environment;
import io.github.stepmark.runner.query.intrinsic.Encodings;
import io.github.stepmark.runner.query.intrinsic.Intrinsics;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The functions that expressions can call at AWS beside, or otherwise than, those of JSONata. What
 * they make of arguments that make no sense was measured: most give nothing, which is an error of
 * the field only.
 */
final class Library {

  /** What was measured to be the most that {@code $range} gives. */
  private static final int LONGEST_RANGE = 360_145;

  private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

  private static final Map<String, JFunction> FUNCTIONS =
      Map.ofEntries(
          entry("parse", "<s:x>", Library::parse),
          entry("partition", "<an?:a>", Library::partition),
          entry("range", "<n?n?n?:a>", Library::range),
          entry("hash", "<s?s?:s>", Library::hash),
          entry("count", "<x:n>", Library::count),
          entry("distinct", "<x:x>", Library::distinct),
          entry("string", "<x-b?:s>", Library::string),
          entry("pad", "<s-ns?:s>", Library::pad),
          entry("contains", "<s-(sf):b>", RegexFunctions::contains),
          entry("match", "<s-f<s:o>n?:a<o>>", RegexFunctions::match),
          entry("replace", "<s-(sf)(sf)n?:s>", RegexFunctions::replace),
          entry("split", "<s-(sf)n?:a<s>>", RegexFunctions::split));

  private final Environment environment;

  private Library(Environment environment) {
    this.environment = environment;
  }

  /** A function's body. */
  private interface Body {
    @Nullable Object call(List<?> arguments);
  }

  private static Map.Entry<String, JFunction> entry(String name, String signature, Body body) {
    return Map.entry(name, function(name, signature, body));
  }

  private static JFunction function(String name, String signature, Body body) {
    FnVarArgs<@Nullable Object> called = body::call;
    return Jsonata.function(name, called, signature);
  }

  /** Binds the function of that name, if it is one of these. */
  static void bind(String name, Frame frame, Environment environment) {
    if (name.equals("eval")) {
      frame.bind(name, (Object) null); // AWS has taken it out.
      return;
    }
    JFunction function =
        FUNCTIONS.containsKey(name)
            ? FUNCTIONS.get(name)
            : new Library(environment).ofEnvironment(name);
    if (function != null) {
      frame.bind(name, function);
    }
  }

  private @Nullable JFunction ofEnvironment(String name) {
    return switch (name) {
      case "random" -> function(name, "<n?:n>", this::random);
      case "uuid" -> function(name, "<:s>", arguments -> Intrinsics.uuid(environment.random()));
      case "now" -> function(name, "<s?s?:s>", this::now);
      case "millis" -> function(name, "<:n>", arguments -> environment.now().toEpochMilli());
      case "shuffle" -> function(name, "<a:a>", this::shuffle);
      default -> null;
    };
  }

  private static @Nullable Object argument(List<?> arguments, int index) {
    return index < arguments.size() ? arguments.get(index) : null;
  }

  private static @Nullable Number number(List<?> arguments, int index) {
    return argument(arguments, index) instanceof Number number ? number : null;
  }

  private static @Nullable Object parse(List<?> arguments) {
    if (!(argument(arguments, 0) instanceof String text)) {
      return null;
    }
    try {
      return JavaValues.of(Json.parse(text));
    } catch (InvalidJsonException e) {
      throw new IllegalArgumentException("$parse: the string is not JSON: " + e.getMessage());
    }
  }

  private static @Nullable Object partition(List<?> arguments) {
    Number given = number(arguments, 1);
    if (!(argument(arguments, 0) instanceof List<?> array) || array.isEmpty() || given == null) {
      return null;
    }
    int size = given.intValue();
    if (size < 0) {
      throw new IllegalArgumentException("$partition: the size of a part is " + size);
    }
    if (size == 0) {
      return null;
    }
    List<Object> parts = new ArrayList<>();
    for (int from = 0; from < array.size(); from += size) {
      int to = (int) Math.min((long) from + size, array.size());
      parts.add(new ArrayList<>(array.subList(from, to)));
    }
    return parts;
  }

  private static @Nullable Object range(List<?> arguments) {
    Number first = number(arguments, 0);
    Number last = number(arguments, 1);
    Number by = number(arguments, 2);
    if (first == null || last == null || by == null || by.longValue() == 0) {
      return null;
    }
    long start = first.longValue();
    long step = by.longValue();
    long count = count(start, last.longValue(), step);
    if (count <= 0) {
      return null;
    }
    if (count > LONGEST_RANGE) {
      throw Bounds.tooLarge();
    }
    List<Object> range = new ArrayList<>((int) count);
    for (long i = 0; i < count; i++) {
      range.add(start + i * step);
    }
    return range.size() == 1 ? range.get(0) : range;
  }

  private static long count(long start, long end, long step) {
    try {
      return Math.addExact(Math.floorDiv(Math.subtractExact(end, start), step), 1);
    } catch (ArithmeticException e) {
      throw Bounds.tooLarge();
    }
  }

  private static @Nullable Object hash(List<?> arguments) {
    if (!(argument(arguments, 0) instanceof String text)
        || !(argument(arguments, 1) instanceof String algorithm)) {
      return null;
    }
    if (!Encodings.knows(algorithm)) {
      throw new IllegalArgumentException("$hash: there is no algorithm " + algorithm);
    }
    return Encodings.digest(algorithm, text);
  }

  private Object random(List<?> arguments) {
    Number seed = number(arguments, 0);
    // Measured: AWS draws by Java's generator.
    return seed == null
        ? environment.random().nextDouble()
        : new Random(seed.longValue()).nextDouble();
  }

  private Object now(List<?> arguments) {
    String picture = argument(arguments, 0) instanceof String given ? given : null;
    String zone = argument(arguments, 1) instanceof String given ? given : null;
    return Functions.dateTimeFromMillis(environment.now().toEpochMilli(), picture, zone);
  }

  private @Nullable Object shuffle(List<?> arguments) {
    if (!(argument(arguments, 0) instanceof List<?> array)) {
      return null;
    }
    List<Object> shuffled = new ArrayList<>(array);
    Collections.shuffle(shuffled, new Random(environment.random().nextLong()));
    return shuffled;
  }

  /** The library counts JSON's null as nothing. */
  private static Object count(List<?> arguments) {
    Object value = argument(arguments, 0);
    return value instanceof List<?> list ? list.size() : value == null ? 0 : 1;
  }

  /** The library makes a sequence of each array, of which one value alone is no array any more. */
  private static @Nullable Object distinct(List<?> arguments) {
    Object value = argument(arguments, 0);
    Object distinct = Functions.distinct(value);
    return distinct instanceof List<?> list && !Utils.isSequence(value)
        ? new ArrayList<>(list)
        : distinct;
  }

  /** The library writes exponents earlier than JavaScript and AWS do, which begin at 1e21. */
  private static @Nullable Object string(List<?> arguments) {
    Object value = argument(arguments, 0);
    if (value instanceof Double number && Math.abs(number) >= 1e18 && Math.abs(number) < 1e21) {
      return new BigDecimal(number, FIFTEEN_DIGITS).toPlainString();
    }
    return Functions.string(value, Boolean.TRUE.equals(argument(arguments, 1)));
  }

  /** The library adds one character after the other, for hours where many are missing. */
  private static @Nullable Object pad(List<?> arguments) {
    Number width = number(arguments, 1);
    if (!(argument(arguments, 0) instanceof String text) || width == null) {
      return null;
    }
    Bounds.checkLength(Math.abs(width.longValue()));
    int missing = Math.abs(width.intValue()) - text.codePointCount(0, text.length());
    if (missing <= 0) {
      return text;
    }
    String given = argument(arguments, 2) instanceof String filler ? filler : "";
    String filler = given.isEmpty() ? " " : given;
    int of = filler.codePointCount(0, filler.length());
    String whole = filler.repeat(missing / of);
    String fill = whole + filler.substring(0, filler.offsetByCodePoints(0, missing % of));
    return width.intValue() > 0 ? text + fill : fill + text;
  }
}
