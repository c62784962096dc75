package io.github.stepmark.cli.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a YAML scalar says by the core schema (YAML 1.2.2, section 10.3), as a JSON value: {@code
 * yes} and {@code 2026-01-31} are strings, {@code 0o14} is twelve, numbers keep their scale.
 */
final class CoreSchema {

  /** As Jackson's limit for numbers in JSON; it keeps their parsing from taking quadratic time. */
  private static final int MOST_DIGITS = 1000;

  private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");
  private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
  private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern NOT_FINITE =
      Pattern.compile("[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");

  private CoreSchema() {}

  /** What a scalar without quotes and without a tag says; no value where JSON has none for it. */
  static Optional<JsonNode> plain(String text) {
    if (NULL.matcher(text).matches()) {
      return Optional.of(NullNode.getInstance());
    }
    if (TRUE.matcher(text).matches() || FALSE.matcher(text).matches()) {
      return Optional.of(BooleanNode.valueOf(TRUE.matcher(text).matches()));
    }
    if (NOT_FINITE.matcher(text).matches()) {
      return Optional.empty();
    }
    if (DECIMAL.matcher(text).matches()) {
      return integer(text, 10);
    }
    if (OCTAL.matcher(text).matches()) {
      return integer(text.substring(2), 8);
    }
    if (HEXADECIMAL.matcher(text).matches()) {
      return integer(text.substring(2), 16);
    }
    return FLOAT.matcher(text).matches() ? decimal(text) : Optional.of(TextNode.valueOf(text));
  }

  private static Optional<JsonNode> integer(String digits, int radix) {
    return digits.length() > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(BigIntegerNode.valueOf(new BigInteger(digits, radix)));
  }

  private static Optional<JsonNode> decimal(String text) {
    if (text.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    try {
      return Optional.of(DecimalNode.valueOf(new BigDecimal(text)));
    } catch (NumberFormatException e) {
      return Optional.empty(); // the exponent is beyond what a BigDecimal can have
    }
  }
}
