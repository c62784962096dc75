package io.github.stepmark.asl.condition;

import io.github.stepmark.asl.ComparisonOperator.Family;
import io.github.stepmark.asl.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names that stand before a bracket. */
enum Function {
  NUMBER("number", Role.FAMILY, Family.NUMERIC),
  STRING("string", Role.FAMILY, Family.STRING),
  TIMESTAMP("timestamp", Role.FAMILY, Family.TIMESTAMP),
  BOOL("bool", Role.FAMILY, Family.BOOLEAN),
  MATCHES("matches", Role.MATCHES),
  AND("and", Role.ONLY),
  OR("or", Role.ONLY),
  COMMENT("comment", Role.COMMENT),
  IS_PRESENT("isPresent", Role.TYPE_TEST, Family.PRESENT),
  IS_NULL("isNull", Role.TYPE_TEST, Family.NULL),
  IS_NUMERIC("isNumeric", Role.TYPE_TEST, Family.NUMERIC),
  IS_STRING("isString", Role.TYPE_TEST, Family.STRING),
  IS_BOOLEAN("isBoolean", Role.TYPE_TEST, Family.BOOLEAN),
  IS_TIMESTAMP("isTimestamp", Role.TYPE_TEST, Family.TIMESTAMP);

  /** What a function is for. */
  enum Role {
    /** Says what a path is compared as. */
    FAMILY,
    MATCHES,
    TYPE_TEST,
    /** Makes a list of one condition. */
    ONLY,
    COMMENT
  }

  private final String word;
  private final Role role;
  private final @Nullable Family family;

  Function(String word, Role role) {
    this(word, role, null);
  }

  Function(String word, Role role, @Nullable Family family) {
    this.word = word;
    this.role = role;
    this.family = family;
  }

  static Function named(Token token) throws Mistake {
    for (Function function : values()) {
      if (function.word.equals(token.text())) {
        return function;
      }
    }
    throw new Mistake(
        token.offset(),
        "There is no test '" + token.text() + "'",
        switch (token.text()) {
          case "AND" -> "Write && for and.";
          case "OR" -> "Write || for or.";
          case "not", "NOT" -> "Write ! for not.";
          case "isNumber" -> "Write isNumeric.";
          case "isBool" -> "Write isBoolean.";
          case "exists" -> "Write isPresent.";
          case "true", "false", "null" -> "Write the path first: $.ok == true.";
          default -> meant(token.text());
        });
  }

  private static String meant(String written) {
    List<String> words = Arrays.stream(values()).map(Function::word).toList();
    return Nearest.orElse(
        written,
        words,
        "Write $."
            + written
            + " for the field of that name, or one of "
            + String.join(", ", words)
            + ".");
  }

  static Function of(Role role, Family family) {
    return Arrays.stream(values())
        .filter(function -> function.role == role && function.family == family)
        .findFirst()
        .orElseThrow();
  }

  String word() {
    return word;
  }

  Role role() {
    return role;
  }

  /** What a path is compared as, or tested for. */
  Family family() {
    return Objects.requireNonNull(family);
  }
}
