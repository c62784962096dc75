package io.github.stepmark.processor.problem;

import io.github.stepmark.asl.Diagnostic.Severity;

/**
 * The catalogue of mistakes in how a workflow is written: the id that users search for, what is
 * wrong, and what to write instead. {@code docs/problems.md} explains each; a test keeps the two
 * together. Mistakes in the definition itself are {@link io.github.stepmark.asl.Rule}s.
 */
public enum Mistake {
  // The workflow's class
  NOT_TOP_LEVEL(
      "NotTopLevel",
      "%s is nested in another class, but emitted types need a place of their own beside it. Move it to a file of its own."),
  CLOSED_WORKFLOW("FinalWorkflow", "%s is %s, but the emitted %s extends it. Remove '%s'."),
  NO_CLASS(
      "NotAClass",
      "%s is %s, but a workflow is a class or an interface. Make it an abstract class."),
  GENERIC_WORKFLOW(
      "GenericWorkflow",
      "%s has type parameters, but nobody would say what they stand for. Remove them."),
  NO_CONSTRUCTOR(
      "NoConstructor",
      "%s has no constructor that Lambda can use: %s. Add a constructor without parameters that is not private and throws no checked exception; tests may use others."),
  NO_STATES(
      "NoStates",
      "%s has no state: no method bears a Stepmark annotation. Annotate its first state with @Next(\"…\") or @End."),
  INVALID_VERSION(
      "InvalidVersion",
      "'%s' is no version of the Amazon States Language. Write version = \"1.0\", or leave it out."),
  INVALID_MACHINE_NAME(
      "InvalidMachineName",
      "'%s' cannot be a state machine's name: %s. Write a name of 1 to 80 letters, digits, '-' and '_'."),
  INVALID_PARTITION(
      "InvalidPartition",
      "'%s' is no partition of AWS. Write -Astepmark.partition=aws, aws-cn or aws-us-gov, or leave it out."),
  INVALID_SEVERITY(
      "InvalidSeverity", "'%s' is nothing that -A%s can set. Write one of %s, or leave it out."),
  INVALID_OPTION("InvalidOption", "'%s' is nothing that -A%s can set. Write %s, or leave it out."),
  BREAKING_CHANGE("BreakingChange", Severity.WARNING, "%s %s"),
  TEMPLATE_TOO_LARGE(
      "TemplateTooLarge",
      Severity.WARNING,
      "The template of %s cannot be deployed: %s. Make several workflows of it, one of which starts the others; or deploy it by other means, with -Astepmark.template=none."),
  OUTSIDE_WORKFLOW(
      "OutsideWorkflow",
      "@%s stands in %s, which is no workflow, so it has no effect. Annotate the class with @StateMachine, or remove it."),
  LAMBDA_MISSING(
      "LambdaMissing",
      "What is emitted for %s needs io.github.stepmark:stepmark-lambda, which is not on the class path. Add it as a dependency."),
  LAMBDA_VERSION(
      "LambdaVersion",
      "The stepmark-lambda on the class path has version %s of what entry points call, but this processor emits for version %s. Use the same version of both."),
  CLIENT_MISSING(
      "ClientMissing",
      "-Astepmark.client=true asks for a client of %s, which needs %s: not on the class path. Add it as a dependency, or leave the option out."),
  NAME_TAKEN("NameTaken", "%s is to be emitted, but %s. %s"),
  MACHINE_NAME_TAKEN(
      "MachineNameTaken",
      "'%s' is the name of the state machine of %s already, and its files would be overwritten. Set another: @StateMachine(name = \"…\")."),
  STARTED_MACHINE("StartedMachine", "This task cannot start %s: %s. %s"),
  PLACEHOLDER_NAME(
      "PlaceholderName",
      "The function of %s would stand in the definition as ${%s}, but %s. Rename the method; @State(\"%s\") keeps the state's name."),
  LONG_HANDLER(
      "LongHandler",
      "The function of %s would have the handler %s, of %d characters, but Lambda takes 128. Shorten the name of the method, the workflow or the package; @State(\"%s\") keeps the state's name."),
  INVALID_NAME("InvalidName", "'%s' cannot be the name of a %s in Java. Name it with %s."),

  // Which methods are states
  OVERLOADED_STATE(
      "OverloadedState",
      "There are two methods named %s, but a state is known by its method's name. Rename one of them."),
  PRIVATE_STATE(
      "PrivateState",
      "The state method %s is private, so its entry point could not call it. Remove 'private'."),
  OBJECT_METHOD(
      "ObjectMethod",
      "%1$s is a method of java.lang.Object, so no state can be called so. Call it %1$s_: an underscore at the end is no part of the state's name."),
  STATIC_STATE("StaticState", "The state method %s is static. Remove 'static'."),
  GENERIC_STATE(
      "GenericState",
      "The state method %s has type parameters, but JSON is read into types that are known. Write the types out."),
  INHERITED_STATE(
      "InheritedState",
      "The state method %s is inherited from %s, but states are read from the workflow's own source. Declare it in %s."),
  NOT_A_STATE_WITHOUT_BODY(
      "NoBody",
      "%s has no body and is no state, so the emitted %s could not be instantiated. Give it a body, or make it a state, such as with @Pass."),
  BODY_NEEDED(
      "BodyNeeded",
      "%s has no body, and none of its annotations says what Step Functions does in its place. Give it a body to make it a Lambda task, or add one of @Choice, @Pass, @Wait, @Succeed, @Fail, @Task, @Activity, @Parallel, @MapState and @RawState."),
  BODY_FORBIDDEN(
      "BodyForbidden",
      "%s is not abstract, but Step Functions runs a state with @%s itself and would never call it. %s"),
  PARAMETERS_FORBIDDEN(
      "ParametersForbidden",
      "%s has parameters, but Step Functions runs a state with @%s itself and gives them to nobody. Remove the parameters."),
  TWO_KINDS(
      "TwoKinds", "%s bears both @%s and @%s, but a state is of one type. Remove one of them."),
  NOT_HERE("NotHere", "@%s has no effect on %s: %s. Remove it."),

  BESIDE_RAW_STATE(
      "BesideRawState",
      "%s stands beside @RawState, whose JSON says everything of the state but its name. Write it in the JSON instead."),

  // How states are connected
  UNKNOWN_TARGET("UnknownTarget", "There is no state method '%s' in %s. %s"),
  UNKNOWN_STATE_NAME("UnknownStateName", "There is no state named '%s' in %s. %s"),
  TARGET_IS_NO_STATE(
      "TargetIsNoState",
      "'%s' is a method of %s, but no state: it bears no Stepmark annotation. Annotate it, %s, or name another method."),
  NO_TRANSITION(
      "NoTransition",
      "%s leads nowhere. Add @Next(\"…\") with the next state's method, @ChoiceOn, or @End."),
  TWO_TRANSITIONS(
      "TwoTransitions", "%s bears both @%s and @%s, but leads one way. Remove one of them."),
  TWO_STARTS("TwoStarts", "%s bears @StartAt, but so does %s. Only one state is the first."),
  DUPLICATE_STATE_NAME(
      "DuplicateStateName",
      "'%s' is the name of %s already, but names are unique in the whole machine. Set another with %s."),
  WHICH_TARGET(
      "WhichTarget",
      "%s names %s. Write either %s with a state's method, or %s with the name of a Choice."),

  // States within states
  BRANCH_CLASS(
      "BranchClass", "%s cannot be the class of a branch or an item processor: it is %s. %s"),
  BRANCH_TWICE(
      "BranchTwice",
      "%s is named already, but its states would then be twice in a machine in which their names are unique. Name another class here, with states of other names."),
  BRANCH_IN_ITSELF(
      "BranchInItself", "%s would stand within itself, without end. Name another class here."),
  UNUSED_BRANCH(
      "UnusedBranch",
      "%s is no part of the workflow: no state that it comes to runs it. Name it in one, with @Parallel(%s.class) or @MapState(%s.class), or remove it."),

  // Choices, waits, literals
  WHEN_FORM("WhenForm", "A rule needs either 'is' or 'condition', but this one has %s. %s"),
  NO_RULES(
      "NoRules", "@%s has no rule. Write one, such as when = @When(is = \"…\", next = \"…\")."),
  NOT_EXHAUSTIVE(
      "NotExhaustive",
      "No rule says what follows where '%s' is %s. Add rules for that, or otherwise = \"…\"."),
  OPEN_CHOICE(
      "OpenChoice",
      Severity.NOTE,
      "Where no rule holds, the execution fails with States.NoChoiceMatched. Write otherwise = \"…\" where that may be."),
  SHADOWED_RULE(
      "ShadowedRule",
      Severity.WARNING,
      "This rule is never followed: where it would hold, earlier ones do. Take it out, or ask for something else."),
  NO_VARIABLE(
      "NoVariable",
      "'is' compares a field, but @%s does not say which. Write its path first: @%s(value = \"$.field\", …), or use 'condition'."),
  INVALID_PATH("InvalidPath", "'%s' is not a path: %s. %s"),
  PATH_IN_JSONATA(
      "PathInJsonata",
      "'%s' is a path of JSONPath, but the state is in JSONata. Write %s, or write the state in JSONPath."),
  UNKNOWN_FIELD("UnknownField", "%s has no field '%s', so %s. %s"),
  LITERAL_MISFIT("LiteralMisfit", "%s is %s, so it cannot be %s. Write %s."),
  UNTYPED_LITERAL(
      "UntypedLiteral",
      "Nothing says what type '%1$s' has here, so %2$s could be text or a time. Write text in quotes, \"%2$s\", and a time as timestamp('2026-01-01T00:00:00Z')."),
  INVALID_CONDITION("InvalidCondition", "%s. %s"),
  INVALID_ACTIVITY("InvalidActivity", "'%s' cannot be an activity: %s. %s"),
  NO_TIMEOUT(
      "NoTimeout",
      Severity.NOTE,
      "Nothing limits how long the task waits to be answered: an execution that nobody answers goes on for a year. "
          + Mistake.LIMITS),
  ONE_MEMBER("OneMember", "@%s takes exactly one of %s, but %s. %s"),
  EXCLUSIVE_MEMBERS("ExclusiveMembers", "@%s has both %s and %s. Remove one of them."),
  EXCLUSIVE_ANNOTATIONS(
      "ExclusiveAnnotations", "%s bears both @%s and @%s, but %s. Remove one of them."),
  INVALID_JSON("InvalidJson", "This is not JSON: %s. %s"),
  NO_ERRORS(
      "NoErrors",
      "@%s says for no error what to do. Name some: on = SomeException.class, or errors = \"States.ALL\"."),
  BROAD_EXCEPTION(
      "BroadException",
      "Lambda reports the very class that was thrown, so '%s' would answer to no class below it. Write errors = Errors.TASK_FAILED, which answers to all but States.Timeout, or errors = Errors.ALL, which answers to that as well."),
  ABSTRACT_EXCEPTION(
      "AbstractException",
      "'%s' is abstract, so no error has its name, and %s declares nothing below it. Declare there what it throws, make the class sealed, or name its subclasses."),
  NOT_THROWN("NotThrown", "%s cannot fail with '%s': %s. %s"),
  MISNAMED_ERROR("MisnamedError", Severity.WARNING, "'%s' never comes: %s. %s"),
  SHADOWED_HANDLER(
      "ShadowedHandler",
      "'%s' never gets here: %s answers to it. Remove it, or write it before the other."),
  UNCAUGHT_EXCEPTION(
      "UncaughtException",
      Severity.WARNING,
      "When %s throws '%s', the execution fails: no catcher names it. %s."),
  ANNOTATION_CYCLE(
      "AnnotationCycle",
      "@%s stands for retriers or catchers, but what it stands for has no end: %s bear each other. Remove one of them from another."),
  SPLIT_ANNOTATIONS(
      "SplitAnnotations",
      "@%s stands between two @%s, which Java puts together, so its place among them is lost. Write it before or after both, or give one of them an annotation of its own to bear it."),
  NO_NUMBER("NoNumber", "%s is no number in JSON. Write one such as 2.0."),

  // Payloads
  PRIVATE_TYPE(
      "PrivateType",
      "%s is %s, so the emitted codec could not reach it. Make it at least package-private."),
  UNSUPPORTED_TYPE("UnsupportedType", "%s cannot stand in a payload: %s. %s"),
  DUPLICATE_FIELD(
      "DuplicateField",
      "The JSON member '%s' is there twice: %s and %s. Name one of them otherwise with %s."),
  TEMPLATE_LACKS_FIELD(
      "TemplateLacksField",
      "%s takes '%s' from its payload, but @%s has no such member. Add \"%s\"%s."),
  DUPLICATE_CASE(
      "DuplicateCase",
      "'%s' stands for both %s and %s in %s. Name one of them with @Discriminator.Name(\"…\")."),
  INPUT_NOT_ALONE(
      "InputNotAlone",
      "@Input takes the whole input, so '%s' cannot take a field of it as well. Bind it with @From(\"%s\"), or remove @Input."),
  TWO_BINDINGS(
      "TwoBindings",
      "The parameter '%s' bears both @%s and @%s, but takes one thing. Remove one of them."),
  TASK_TOKEN("TaskToken", "@TaskToken: %s. %s"),
  INVOKED_RESULT(
      "InvokedResult",
      "Beside @%s, what %s returns is taken out of lambda:invoke's Payload member by member, but %s. Return a record without optional members, or write @ResultSelector yourself, such as {\"value.$\": \"$.Payload\"}."),
  RETURNS_MISMATCH(
      "ReturnsMismatch",
      "@Returns describes the record %s, but %s returns %s. Return %s, or remove @Returns."),
  NOT_EMITTED("NotEmitted", "%s would be emitted for %s, but %s. %s"),
  FIELD_AS_HERE("FieldMember", "'%s' of @Field counts in @Returns alone. %s"),
  BOXED_NEVER_VOID(
      "VoidField", "No value in a payload is of type void. Name the type: %s = int.class."),

  // What is accepted
  UNKNOWN_PROBLEM("UnknownProblem", "No problem has the id '%s'. %s"),
  NOT_ACCEPTABLE(
      "NotAcceptable",
      "%s is an error, which cannot be accepted: only warnings and notes can. Mend it where it is reported."),
  NO_REASON("NoReason", "@Accept says why something is right as it is. Write because = \"…\"."),
  UNUSED_ACCEPT(
      "UnusedAccept",
      Severity.NOTE,
      "There is no %s here that would be printed without this @Accept. Remove it."),
  // The rest
  NOT_A_PLACEHOLDER(
      "NotAPlaceholder",
      "'%s' contains '${', which the deployment tools would try to fill in. A placeholder is a whole text, ${Name}, of letters, digits, '_', '-' and '.'; one within a text is named in @StateMachine(placeholders = \"Name\"), but for names, paths and comments. Elsewhere write the '$' apart from the '{'."),
  INVALID_PLACEHOLDER(
      "InvalidPlaceholder",
      "'%s' cannot be the name of a placeholder. Write the name alone, of letters, digits, '_', '-' and '.', such as Bucket for ${Bucket}."),
  FILE_REFUSED(
      "FileRefused",
      "The compiler refuses a file for %s: %s. If the last build's classes are on the class path, delete them first; else another processor writes it, too."),
  INTERNAL_ERROR(
      "InternalError",
      "The processor failed on %s, which is a mistake of ours: %s. Please report it with this workflow.");

  /** What limits how long a task waits. */
  static final String LIMITS =
      "Write @Timeout(…) on it, in seconds, or @Heartbeat(…) where whoever answers sends heartbeats.";

  private final String id;
  private final Severity severity;
  private final String template;

  Mistake(String id, String template) {
    this(id, Severity.ERROR, template);
  }

  Mistake(String id, Severity severity, String template) {
    this.id = id;
    this.severity = severity;
    this.template = template;
  }

  /** What users search for, without the {@code Stepmark/} before it. */
  public String id() {
    return id;
  }

  Severity severity() {
    return severity;
  }

  String text(Object... facts) {
    return template.formatted(facts);
  }
}
