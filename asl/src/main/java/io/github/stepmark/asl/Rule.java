package io.github.stepmark.asl;

import io.github.stepmark.asl.Diagnostic.Severity;

/**
 * The rules that definitions are checked by. {@link #id()} is stable: users search for it and tests
 * pin it. Where AWS gives a breach a code of its own, {@link #awsCode()} is that code.
 */
public enum Rule {
  NOT_JSON("NotJson", "INVALID_JSON_DESCRIPTION"),
  TOO_DEEPLY_NESTED("TooDeeplyNested", "TOO_DEEPLY_NESTED"),
  MISSING_FIELD("MissingField", "SCHEMA_VALIDATION_FAILED"),
  UNKNOWN_FIELD("UnknownField", "SCHEMA_VALIDATION_FAILED"),
  UNSUPPORTED_FIELD("UnsupportedField", "SCHEMA_VALIDATION_FAILED"),
  OTHER_LANGUAGE_FIELD("OtherLanguageField", "SCHEMA_VALIDATION_FAILED"),
  OTHER_LANGUAGE_STATE("OtherLanguageState", "SCHEMA_VALIDATION_FAILED"),
  FIELD_NOT_YET("FieldNotYet", ""),
  WRONG_TYPE("WrongType", "SCHEMA_VALIDATION_FAILED"),
  WRONG_VALUE("WrongValue", "SCHEMA_VALIDATION_FAILED"),
  EXCLUSIVE_FIELDS("ExclusiveFields", "SCHEMA_VALIDATION_FAILED"),
  EMPTY_LIST("EmptyList", "SCHEMA_VALIDATION_FAILED"),
  OUT_OF_RANGE("OutOfRange", "SCHEMA_VALIDATION_FAILED"),
  INVALID_TIMESTAMP("InvalidTimestamp", "SCHEMA_VALIDATION_FAILED"),
  INVALID_PATH("InvalidPath", "SCHEMA_VALIDATION_FAILED"),
  INVALID_TEMPLATE("InvalidTemplate", "SCHEMA_VALIDATION_FAILED"),
  DUPLICATE_TEMPLATE_FIELD("DuplicateTemplateField", ""),
  INVALID_JSONATA("InvalidJsonata", "SCHEMA_VALIDATION_FAILED"),
  INVALID_CREDENTIALS("InvalidCredentials", "SCHEMA_VALIDATION_FAILED"),
  INVALID_VARIABLE_NAME("InvalidVariableName", "INVALID_VARIABLE_NAME"),
  RESERVED_VARIABLE_NAME("ReservedVariableName", "RESERVED_VARIABLE_NAME"),
  INVALID_STATE_NAME("InvalidStateName", "INVALID_STATE_NAME"),
  DUPLICATE_STATE_NAME("DuplicateStateName", "DUPLICATE_STATE_NAME"),
  MISSING_TARGET("MissingTarget", "MISSING_TRANSITION_TARGET"),
  UNREACHABLE_STATE("UnreachableState", "MISSING_TRANSITION_TARGET"),
  NO_TERMINAL_STATE("NoTerminalState", "MISSING_END_STATE"),
  NO_WAY_OUT("NoWayOut", ""),
  STATES_ALL_MISPLACED("StatesAllMisplaced", "SCHEMA_VALIDATION_FAILED"),
  INVALID_RESOURCE("InvalidResource", "SCHEMA_VALIDATION_FAILED"),
  NOT_IN_EXPRESS("NotInExpress", "SCHEMA_VALIDATION_FAILED"),
  SHADOWED_HANDLER("ShadowedHandler", "", Severity.WARNING),
  HEARTBEAT_NOT_BELOW_TIMEOUT("HeartbeatNotBelowTimeout", "", Severity.WARNING);

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
}
