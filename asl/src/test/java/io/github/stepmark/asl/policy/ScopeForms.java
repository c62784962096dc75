package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.policy.ApiModels.Member;
import io.github.stepmark.asl.policy.ApiModels.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a {@link ResourceForm} of the ARN that the Service Authorization Reference gives for a kind
 * of resource: what a parameter of the operation is sure to name stands in it as that parameter,
 * and all else as a wildcard.
 */
final class ScopeForms {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

  /** What the reference calls a part of an ARN whatever it is, so that the name says nothing. */
  static final Set<String> OF_ANYTHING =
      Set.of(
          "name",
          "id",
          "arn",
          "resourceid",
          "resourcename",
          "identifier",
          "resource",
          "resourcetype",
          "type",
          "path",
          "relativeid",
          "uuid",
          "key",
          "version",
          "region",
          "account",
          "status");

  private final String prefix;
  private final Operation operation;

  /** Whether the action has one kind of resource alone, which its parameters are then about. */
  private final boolean single;

  private final NamedParts parts;

  /** Whether AWS requires a resource; where it does not, what names one was looked up by hand. */
  private final boolean required;

  ScopeForms(String prefix, Operation operation, boolean single, boolean required) {
    this.prefix = prefix;
    this.operation = operation;
    this.single = single;
    this.required = required;
    this.parts = new NamedParts(prefix, operation, single);
  }

  /** The forms of resources of the kind {@code type}, one for each of {@code arns}. */
  List<String> of(String type, List<String> arns) {
    return arns.stream()
        .map(arn -> arn.split(":", 6))
        .filter(parts -> parts.length == 6)
        .filter(parts -> arns.size() == 1 || isOfVersion(parts))
        .map(parts -> form(type, parts))
        .toList();
  }

  /** The ARNs of Lex have ids since its second version, and had names before. */
  private boolean isOfVersion(String[] parts) {
    return !prefix.equals("lex") || parts[5].contains("/") == operation.service().endsWith("v2");
  }

  private String form(String type, String[] parts) {
    String region = place(parts[3], "${Region}", "R");
    // What is of an organization has the number of its management account.
    String account =
        parts[2].equals("organizations") && parts[4].equals("${Account}")
            ? "*"
            : place(accountOf(parts), "${Account}", ofAws(type) ? "*" : "A");
    boolean anyones = parts[2].startsWith("$");
    String rest = anyones ? parameter("", plain(type), true) : rest(type, parts[5]);
    boolean usual = parts[2].equals(prefix) && region.equals("R") && account.equals("A");
    String service = anyones ? "*" : parts[2];
    return usual && !rest.equals("*")
        ? rest
        : "arn:P:" + service + ":" + region + ":" + account + ":" + rest;
  }

  /** Of Chime and DataSync, which share nothing, the reference has it by another name. */
  private static String accountOf(String[] parts) {
    return parts[2].matches("chime|datasync")
        ? parts[4].replace("${AccountId}", "${Account}")
        : parts[4];
  }

  /** The documents that AWS has for all are in no account. */
  private boolean ofAws(String type) {
    return prefix.equals("ssm") && type.equals("document");
  }

  private static String place(String part, String variable, String letter) {
    return part.isEmpty() ? "" : part.equals(variable) ? letter : "*";
  }

  private String rest(String type, String text) {
    String rest = own(text);
    Matcher variables = VARIABLE.matcher(rest);
    StringBuilder form = new StringBuilder();
    while (variables.find()) {
      boolean last = rest.indexOf("${", variables.end()) < 0;
      String variable = plain(variables.group(1));
      String parameter = parameter(variable, plain(type), last);
      if (parameter.equals("*") && (required || NamedParts.isOfTags(operation))) {
        String before = rest.substring(0, variables.start());
        parameter = parts.of(variable, plain(type), before, form.toString(), last).orElse("*");
      }
      variables.appendReplacement(form, Matcher.quoteReplacement(parameter));
    }
    // Where a parameter is the whole ARN, what the reference has behind the name is in it.
    String whole = variables.appendTail(form).toString().replaceFirst("(Arn|!)}[^}]+$", "$1}");
    // A stack may be given by its whole ARN, which has its id.
    String stack = whole.equals("stack/{StackName/}/*") ? "stack/{StackName}/*" : whole;
    // An ARN of CloudWatch Logs goes on behind the name of a log group.
    return stack.matches(".*:[{]LogGroup(Name|Identifier)}") ? stack + ":*" : stack;
  }

  /** What stands behind the account in {@code arn}, as the forms have it. */
  static String resource(String arn) {
    String[] parts = arn.split(":", 6);
    return own(parts[parts.length - 1]);
  }

  private static String own(String text) {
    int optional = text.indexOf('[');
    // The letters of an id, as those of r-1a2b, are a part of what a parameter says.
    return (optional < 0 ? text : text.substring(0, optional) + "*")
        .replaceAll("(?<=/)[a-z]+-(?=[$])", "")
        // What has no name in the reference is given by its whole ARN alone.
        .replaceFirst("(?<=[:/])[*]$", "\\${Arn}");
  }

  /** The parameter that {@code variable} stands for, in braces; a wildcard if none is known to. */
  private String parameter(String variable, String type, boolean last) {
    boolean identifies = variable.matches(".+(id|name|arn|identifier)");
    Optional<Member> same =
        identifies && !OF_ANYTHING.contains(variable) ? text(variable::equals) : Optional.empty();
    if (same.isPresent()) {
      // Of what stands in front of a name, an ARN's own name counts.
      return braces(same.get(), last ? "" : "/");
    }
    if (!last) {
      return "*";
    }
    return named(variable, type)
        .or(() -> text((type + "arn")::equals))
        .or(() -> text("resourcearn"::equals).filter(Member::required))
        .or(() -> text("resource"::equals).filter(member -> ofTags()))
        .map(member -> braces(member, ""))
        .orElse("*");
  }

  /** What has tags is given by its ARN, also where the parameter is not called so. */
  private boolean ofTags() {
    return operation.name().matches("(List|Tag|Untag).*");
  }

  /** The parameter that names the only kind of resource: its id where the ARN has its id. */
  private Optional<Member> named(String variable, String type) {
    boolean ofType = variable.equals(type + "id") || variable.equals(type + "name");
    if (!single || !ofType && !OF_ANYTHING.contains(variable)) {
      return Optional.empty();
    }
    boolean isOperand = plain(operation.name().replaceFirst("^[A-Z][a-z]+", "")).equals(type);
    return List.of("id", "name").stream()
        .filter(variable::endsWith)
        .flatMap(
            end -> text(name -> name.equals(type + end) || isOperand && name.equals(end)).stream())
        .findFirst();
  }

  private Optional<Member> text(Predicate<String> name) {
    List<Member> members =
        operation.members().stream()
            .filter(Member::text)
            .filter(member -> name.test(plain(member.name())))
            .toList();
    return members.stream().filter(Member::required).findFirst().or(members.stream()::findFirst);
  }

  private static String braces(Member member, String mark) {
    String name = member.name();
    boolean isArn = name.endsWith("ARN") || name.equals("Resource");
    return "{" + name + (mark.isEmpty() && isArn ? "!" : mark) + "}";
  }

  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
