package io.github.stepmark.asl;

import io.github.stepmark.asl.Diagnostic.Severity;

/**
 * The rules that definitions are checked by. {@link #id()} is stable: users search for it and tests
 * pin it. Where AWS gives a breach a code of its own, {@link #awsCode()} is that code.
 */
public enum Rule {
  /** The text is no JSON, or an object in it names a member twice. */
  NOT_JSON("NotJson", "INVALID_JSON_DESCRIPTION"),

  /** A text of blanks alone. */
  EMPTY_DEFINITION("EmptyDefinition", "MISSING_DESCRIPTION"),

  /** A text with half of a surrogate pair, which UTF-8 cannot hold. */
  LONE_SURROGATE("LoneSurrogate", ""),

  /** Objects and arrays stand too deep in each other. */
  TOO_DEEPLY_NESTED("TooDeeplyNested", "TOO_DEEPLY_NESTED"),

  /** A field that is required is not there. */
  MISSING_FIELD("MissingField", "SCHEMA_VALIDATION_FAILED"),

  /** The language has no such field there. */
  UNKNOWN_FIELD("UnknownField", "SCHEMA_VALIDATION_FAILED"),

  /** The language has the field, but not in a state of this type or in a nested rule. */
  UNSUPPORTED_FIELD("UnsupportedField", "SCHEMA_VALIDATION_FAILED"),

  /** The field belongs to the query language that is not the state's. */
  OTHER_LANGUAGE_FIELD("OtherLanguageField", "SCHEMA_VALIDATION_FAILED"),

  /** A JSONPath state in a JSONata machine. */
  OTHER_LANGUAGE_STATE("OtherLanguageState", "SCHEMA_VALIDATION_FAILED"),

  /** A value of the wrong JSON type. */
  WRONG_TYPE("WrongType", "SCHEMA_VALIDATION_FAILED"),

  /** A word that is not one of those that the field takes. */
  WRONG_VALUE("WrongValue", "SCHEMA_VALIDATION_FAILED"),

  /** Two fields of which only one may be written. */
  EXCLUSIVE_FIELDS("ExclusiveFields", "SCHEMA_VALIDATION_FAILED"),

  /** A list that needs an element has none. */
  EMPTY_LIST("EmptyList", "SCHEMA_VALIDATION_FAILED"),

  /** A number that is too small or too great. */
  OUT_OF_RANGE("OutOfRange", "SCHEMA_VALIDATION_FAILED"),

  /** A timestamp that is not RFC 3339 with an upper-case {@code T} and {@code Z}. */
  INVALID_TIMESTAMP("InvalidTimestamp", "SCHEMA_VALIDATION_FAILED"),

  /** A path that is none, or that may name many nodes where one is asked for. */
  INVALID_PATH("InvalidPath", "SCHEMA_VALIDATION_FAILED"),

  /** A field ending in {@code .$} whose value is neither a path nor an intrinsic call. */
  INVALID_TEMPLATE("InvalidTemplate", "SCHEMA_VALIDATION_FAILED"),

  /** A call of an intrinsic function that there is not. */
  UNKNOWN_INTRINSIC("UnknownIntrinsic", "SCHEMA_VALIDATION_FAILED"),

  /** Arguments with which an intrinsic function is sure to fail. */
  INTRINSIC_ARGUMENTS("IntrinsicArguments", ""),

  /** {@code a} and {@code a.$} in one object of a payload template. */
  DUPLICATE_TEMPLATE_FIELD("DuplicateTemplateField", ""),

  /** A JSONata string without one of its delimiters. */
  JSONATA_DELIMITERS("JsonataDelimiters", "SCHEMA_VALIDATION_FAILED"),

  /** A JSONata expression that cannot be read. */
  INVALID_JSONATA("InvalidJsonata", "INVALID_JSONATA_EXPRESSION"),

  /**
   * A JSONata expression that reads a context value, or a member of {@code $states} that is not
   * there.
   */
  UNSUPPORTED_JSONATA("UnsupportedJsonata", "UNSUPPORTED_JSONATA_EXPRESSION"),

  /** A call of a JSONata function that there is not. */
  UNKNOWN_FUNCTION("UnknownFunction", ""),

  /** A call of a JSONata function with too few or too many arguments. */
  FUNCTION_ARGUMENTS("FunctionArguments", ""),

  /** A JSONata expression that can only give what its field does not take. */
  JSONATA_RESULT("JsonataResult", "", Severity.WARNING),

  /** An expression or a path that reads a variable which no state assigns. */
  UNASSIGNED_VARIABLE("UnassignedVariable", "", Severity.WARNING),

  /** What is read is never there. */
  ABSENT_FIELD("AbsentField", ""),

  /** What is read is not there when the state is reached on one of its ways. */
  ABSENT_ON_A_PATH("AbsentOnAPath", ""),

  /** What is read may be missing by its type. */
  PERHAPS_ABSENT("PerhapsAbsent", "", Severity.WARNING),

  /** What is read is never of a type that is taken there. */
  WRONG_SHAPE("WrongShape", ""),

  /** What is read may be of a type that is not taken there. */
  PERHAPS_WRONG_SHAPE("PerhapsWrongShape", "", Severity.WARNING),

  /** A path goes into what has neither fields nor elements. */
  PATH_INTO_SCALAR("PathIntoScalar", ""),

  /** A comparison or a choice rule that never holds, whatever the data is. */
  NEVER_HOLDS("NeverHolds", "", Severity.WARNING),

  /** A variable is read before any state has assigned it. */
  NOT_YET_ASSIGNED("NotYetAssigned", ""),

  /** A variable is not assigned when the state is reached on one of its ways. */
  UNASSIGNED_ON_A_PATH("UnassignedOnAPath", ""),

  /** Credentials without a role, or of an activity. */
  INVALID_CREDENTIALS("InvalidCredentials", "SCHEMA_VALIDATION_FAILED"),

  /** An assigned variable with a name that AWS does not take. */
  INVALID_VARIABLE_NAME("InvalidVariableName", "INVALID_VARIABLE_NAME"),

  /** The variable {@code states} is assigned. */
  RESERVED_VARIABLE_NAME("ReservedVariableName", "RESERVED_VARIABLE_NAME"),

  /** A variable of a branch or an item processor has the name of one outside of it. */
  DUPLICATE_VARIABLE_NAME("DuplicateVariableName", "DUPLICATE_VARIABLE_NAME"),

  /** A state's name is empty or longer than 80 characters. */
  INVALID_STATE_NAME("InvalidStateName", "INVALID_STATE_NAME"),

  /** Two states of the machine have the same name. */
  DUPLICATE_STATE_NAME("DuplicateStateName", "DUPLICATE_STATE_NAME"),

  /** The label of a distributed Map is empty, too long or has a character that AWS refuses. */
  INVALID_LABEL_NAME("InvalidLabelName", "INVALID_LABEL_NAME"),

  /** Two Map states of the machine have the same label. */
  DUPLICATE_LABEL_NAME("DuplicateLabelName", "DUPLICATE_LABEL_NAME"),

  /** A transition to a state that is not in its graph. */
  MISSING_TARGET("MissingTarget", "MISSING_TRANSITION_TARGET"),

  /** A state that no way from {@code StartAt} leads to. */
  UNREACHABLE_STATE("UnreachableState", "MISSING_TRANSITION_TARGET"),

  /** A graph in which no state ends it. */
  NO_TERMINAL_STATE("NoTerminalState", "MISSING_END_STATE"),

  /** States from which no way leads to an end of their graph: such an execution can only fail. */
  NO_WAY_OUT("NoWayOut", ""),

  /** {@code States.ALL} beside other names, or before the last element. */
  STATES_ALL_MISPLACED("StatesAllMisplaced", "SCHEMA_VALIDATION_FAILED"),

  /** A resource that is neither an ARN nor a placeholder. */
  INVALID_RESOURCE("InvalidResource", "SCHEMA_VALIDATION_FAILED"),

  /** A service, an action or a pattern of calling it that Step Functions does not have. */
  UNKNOWN_INTEGRATION("UnknownIntegration", "SCHEMA_VALIDATION_FAILED"),

  /** Data written into a state that is more than a state can hand on. */
  PAYLOAD_TOO_LARGE("PayloadTooLarge", ""),

  /** A definition of more than 1 MB. */
  DEFINITION_TOO_LARGE("DefinitionTooLarge", ""),

  /** A resource that Express workflows do not have. */
  NOT_IN_EXPRESS("NotInExpress", "SCHEMA_VALIDATION_FAILED"),

  /** An error that an earlier retrier or catcher answers to already. */
  SHADOWED_HANDLER("ShadowedHandler", "", Severity.WARNING),

  /** A heartbeat that cannot be missed before the timeout. */
  HEARTBEAT_NOT_BELOW_TIMEOUT("HeartbeatNotBelowTimeout", "", Severity.WARNING),

  /** A name of an error that begins with {@code States.} and that no caught error has. */
  UNKNOWN_ERROR_NAME("UnknownErrorName", "", Severity.WARNING),

  /** A parameter of a service that begins with a small letter. */
  PARAMETER_CASE("ParameterCase", "SCHEMA_VALIDATION_FAILED", Severity.WARNING),

  /** A parameter that a service does not have, but one of nearly that name. */
  UNKNOWN_PARAMETER("UnknownParameter", "SCHEMA_VALIDATION_FAILED"),

  /** A task that waits for its token and passes it to nobody. */
  TOKEN_NOT_PASSED("TokenNotPassed", "", Severity.WARNING),

  /** A choice rule that asks what an earlier one does. */
  SHADOWED_RULE("ShadowedRule", "", Severity.WARNING),

  /** A field of a template that looks like a path and is taken as it is. */
  NO_DOLLAR("NoDollar", "NO_DOLLAR", Severity.WARNING),

  /** A text of a JSONata state that is an expression but for its delimiters. */
  NO_DELIMITERS("NoDelimiters", "", Severity.WARNING),

  /** A value that looks like a path in a field that takes none. */
  NO_PATH("NoPath", "NO_PATH", Severity.WARNING),

  /** A text that would be evaluated in the other query language, and here is not. */
  OTHER_LANGUAGE_TEXT("OtherLanguageText", "", Severity.WARNING),

  /** {@code Result} of a Pass state with what looks like a path. */
  PASS_RESULT_IS_STATIC("PassResultIsStatic", "PASS_RESULT_IS_STATIC", Severity.WARNING),

  /** A text of a Fail state that is longer than an execution can have. */
  TEXT_TOO_LONG("TextTooLong", "", Severity.WARNING),

  /** A time of 0 that AWS takes and does not document. */
  ZERO_TIME("ZeroTime", "", Severity.NOTE),

  /** A task that waits for an answer with no limit but the execution's year. */
  NO_TIMEOUT("NoTimeout", "", Severity.NOTE),

  /** A role among a call's parameters of which it is not known whom it is passed to. */
  ROLE_NOT_PASSED("RoleNotPassed", "", Severity.NOTE),

  /** A field of the distributed mode in a Map state that is not distributed. */
  DISTRIBUTED_ONLY("DistributedOnly", "", Severity.NOTE);

  private final String id;
  private final String awsCode;
  private final Severity severity;

  Rule(String id, String awsCode) {
    this(id, awsCode, Severity.ERROR);
  }

  Rule(String id, String awsCode, Severity severity) {
    this.id = id;
    this.awsCode = awsCode;
    this.severity = severity;
  }

  public String id() {
    return id;
  }

  /** The code that AWS reports; empty where AWS does not look, or has no code. */
  public String awsCode() {
    return awsCode;
  }

  public Severity severity() {
    return severity;
  }

  /**
   * Whether it is about the data that flows, which is known no better than what is said of tasks'
   * results: there the user may know more.
   */
  public boolean isOfDataFlow() {
    return switch (this) {
      case ABSENT_FIELD,
          ABSENT_ON_A_PATH,
          WRONG_SHAPE,
          PATH_INTO_SCALAR,
          NOT_YET_ASSIGNED,
          UNASSIGNED_ON_A_PATH ->
          true;
      default -> false;
    };
  }

  /** Whether it is by its name that a member breaks the rule: that is the place, not the value. */
  public boolean isOfNames() {
    return switch (this) {
      case UNKNOWN_FIELD,
          UNSUPPORTED_FIELD,
          OTHER_LANGUAGE_FIELD,
          DUPLICATE_TEMPLATE_FIELD,
          PARAMETER_CASE,
          UNKNOWN_PARAMETER,
          INVALID_VARIABLE_NAME,
          RESERVED_VARIABLE_NAME,
          DUPLICATE_VARIABLE_NAME,
          INVALID_STATE_NAME,
          DUPLICATE_STATE_NAME ->
          true;
      default -> false;
    };
  }
}
