package io.github.stepmark.processor.model;

/** The Java types that are one JSON value without parts. */
public enum ScalarKind {
  STRING("java.lang.String", "string", Family.TEXT),
  CHARACTER("java.lang.Character", "character", Family.TEXT),
  BOOLEAN("java.lang.Boolean", "bool", Family.TRUTH),
  BYTE("java.lang.Byte", "int8", Family.INTEGER),
  SHORT("java.lang.Short", "int16", Family.INTEGER),
  INTEGER("java.lang.Integer", "int32", Family.INTEGER),
  LONG("java.lang.Long", "int64", Family.INTEGER),
  FLOAT("java.lang.Float", "float32", Family.DECIMAL),
  DOUBLE("java.lang.Double", "float64", Family.DECIMAL),
  BIG_DECIMAL("java.math.BigDecimal", "decimal", Family.DECIMAL),
  BIG_INTEGER("java.math.BigInteger", "integer", Family.INTEGER),
  INSTANT("java.time.Instant", "instant", Family.TIMESTAMP),
  OFFSET_DATE_TIME("java.time.OffsetDateTime", "offsetDateTime", Family.TIMESTAMP),
  LOCAL_DATE("java.time.LocalDate", "localDate", Family.TEXT),
  LOCAL_DATE_TIME("java.time.LocalDateTime", "localDateTime", Family.TEXT),
  DURATION("java.time.Duration", "duration", Family.TEXT),
  UUID("java.util.UUID", "uuid", Family.TEXT),
  URI("java.net.URI", "uri", Family.TEXT),
  LAMBDA_ERROR("io.github.stepmark.lambda.LambdaError", "lambdaError", Family.TEXT);

  /** What a value is for a Choice: which operators look at it. */
  public enum Family {
    TEXT,
    TRUTH,
    INTEGER,
    DECIMAL,
    TIMESTAMP
  }

  private final String className;
  private final String codec;
  private final Family family;

  ScalarKind(String className, String codec, Family family) {
    this.className = className;
    this.codec = codec;
    this.family = family;
  }

  /** The class; a wrapper where there is a primitive. */
  public String className() {
    return className;
  }

  /** The name of the method that reads it, on the codec's reader, and writes it, on its writer. */
  public String codec() {
    return codec;
  }

  public Family family() {
    return family;
  }
}
