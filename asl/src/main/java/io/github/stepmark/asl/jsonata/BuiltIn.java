package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.text.SyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The functions that an expression finds in Step Functions: those of JSONata 2.0.6 but {@code
 * $eval}, and six that AWS has added.
 */
public enum BuiltIn {
  SUM("sum", "<a<n>:n>"),
  COUNT("count", "<a:n>"),
  MAX("max", "<a<n>:n>"),
  MIN("min", "<a<n>:n>"),
  AVERAGE("average", "<a<n>:n>"),
  STRING("string", "<x-b?:s>"),
  SUBSTRING("substring", "<s-nn?:s>"),
  SUBSTRING_BEFORE("substringBefore", "<s-s:s>"),
  SUBSTRING_AFTER("substringAfter", "<s-s:s>"),
  LOWERCASE("lowercase", "<s-:s>"),
  UPPERCASE("uppercase", "<s-:s>"),
  LENGTH("length", "<s-:n>"),
  TRIM("trim", "<s-:s>"),
  PAD("pad", "<s-ns?:s>"),
  MATCH("match", "<s-f<s:o>n?:a<o>>"),
  CONTAINS("contains", "<s-(sf):b>"),
  REPLACE("replace", "<s-(sf)(sf)n?:s>"),
  SPLIT("split", "<s-(sf)n?:a<s>>"),
  JOIN("join", "<a<s>s?:s>"),
  FORMAT_NUMBER("formatNumber", "<n-so?:s>"),
  FORMAT_BASE("formatBase", "<n-n?:s>"),
  FORMAT_INTEGER("formatInteger", "<n-s:s>"),
  PARSE_INTEGER("parseInteger", "<s-s:n>"),
  NUMBER("number", "<(nsb)-:n>"),
  FLOOR("floor", "<n-:n>"),
  CEIL("ceil", "<n-:n>"),
  ROUND("round", "<n-n?:n>"),
  ABS("abs", "<n-:n>"),
  SQRT("sqrt", "<n-:n>"),
  POWER("power", "<n-n:n>"),
  BOOLEAN("boolean", "<x-:b>"),
  NOT("not", "<x-:b>"),
  MAP("map", "<af>"),
  ZIP("zip", "<a+>"),
  FILTER("filter", "<af>"),
  SINGLE("single", "<af?>"),
  REDUCE("reduce", "<afj?:j>"),
  SIFT("sift", "<o-f?:o>"),
  KEYS("keys", "<x-:a<s>>"),
  LOOKUP("lookup", "<x-s:x>"),
  APPEND("append", "<xx:a>"),
  EXISTS("exists", "<x:b>"),
  SPREAD("spread", "<x-:a<o>>"),
  MERGE("merge", "<a<o>:o>"),
  REVERSE("reverse", "<a:a>"),
  EACH("each", "<o-f:a>"),
  ERROR("error", "<s?:x>"),
  ASSERT("assert", "<bs?:x>"),
  TYPE("type", "<x:s>"),
  SORT("sort", "<af?:a>"),
  SHUFFLE("shuffle", "<a:a>"),
  DISTINCT("distinct", "<x:x>"),
  BASE64_ENCODE("base64encode", "<s-:s>"),
  BASE64_DECODE("base64decode", "<s-:s>"),
  ENCODE_URL_COMPONENT("encodeUrlComponent", "<s-:s>"),
  ENCODE_URL("encodeUrl", "<s-:s>"),
  DECODE_URL_COMPONENT("decodeUrlComponent", "<s-:s>"),
  DECODE_URL("decodeUrl", "<s-:s>"),
  TO_MILLIS("toMillis", "<s-s?:n>"),
  FROM_MILLIS("fromMillis", "<n-s?s?:s>"),
  CLONE("clone", "<(oa)-:o>"),
  NOW("now", "<s?s?:s>"),
  MILLIS("millis", "<:n>"),

  /** Added by AWS: an array in pieces of a size. */
  PARTITION("partition", "<an:a<a>>"),
  /** Added by AWS: the numbers from one to another by a step; without the step undefined. */
  RANGE("range", "<nnn:a<n>>"),
  /** Added by AWS: the digest of a string by an algorithm; without the algorithm undefined. */
  HASH("hash", "<ss:s>"),
  /** JSONata's own takes no seed, AWS's may be given one. */
  RANDOM("random", "<n?:n>"),
  /** Added by AWS. */
  UUID("uuid", "<:s>"),
  /** Added by AWS: the value that a JSON text stands for. */
  PARSE("parse", "<s:x>");

  private static final Map<String, BuiltIn> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(BuiltIn::functionName, Function.identity()));

  private final String functionName;
  private final Signature signature;

  BuiltIn(String functionName, String signature) {
    this.functionName = functionName;
    try {
      this.signature = new SignatureReader(signature, new TextRange(0, signature.length())).read();
    } catch (SyntaxException mistake) {
      throw new ExceptionInInitializerError(mistake);
    }
  }

  /** Its name without the dollar sign. */
  public String functionName() {
    return functionName;
  }

  /** What it takes and what it gives. */
  public Signature signature() {
    return signature;
  }

  /** The function that {@code $name} is, where no variable has that name. */
  public static Optional<BuiltIn> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** All names without the dollar sign. */
  public static List<String> names() {
    return Arrays.stream(values()).map(BuiltIn::functionName).toList();
  }
}
