package io.github.stepmark.asl.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of the resource that a call is allowed on, such as <code>table/{TableName}</code>: what
 * stands in an ARN behind the account, with parameters of the call in it. <code>{WorkGroup=primary}
 * </code> says what holds where it is not written; with <code>{RoleArn?}</code> there is no such
 * resource then. What the value of a parameter is, is told by names: one of <code>{Role!}</code>,
 * of a parameter or of a placeholder whose name ends in {@code Arn}, is a whole ARN; <code>
 * {WorkgroupName#}</code> is one or may not be in the ARN, as a name where that has an id. Of
 * <code>{Cluster/}</code> the name counts, also where it is in an ARN; with <code>
 * {Cluster/=default}</code> there is one that holds where none is written, with <code>
 * {EventBusName/!default}</code> there is no such resource of that name, and with <code>
 * {EventBusName|default}</code>, which adds nothing, of that name alone. A line of which all are
 * <code>{RoleArn?}</code> is about calls that have one of them. <code>{InstanceIds[]}</code> is a
 * resource for each element, and so is <code>
 * {Entries[].Name}</code>. In front there may be {@code s3:}, {@code iam:} or {@code bedrock:},
 * whose ARNs lack Region or account, {@code anyone:}, which is IAM in all accounts, or all that
 * stands in front in an ARN of another kind: {@code arn:P:ec2:R::}, with letters for partition,
 * Region and account.
 */
final class ResourceForm {

  private static final Pattern PARAMETER =
      Pattern.compile("\\{([A-Za-z0-9.]+)([!?#]|/(?:[=!][^}]*)?|[=|][^}]*)?}");

  /** What stands in front in an ARN, written out. */
  private static final Pattern FRONT = Pattern.compile("arn:P:([a-z0-9-]*|[*]):([R*]?):([A*]?):");

  private static final String STREAMS = "The ARN of a log group goes on with its log streams.";

  private static final String SUFFIX =
      "Secrets Manager adds six characters to a secret's name in its ARN.";

  private final String form;
  private final String service;
  private final CallParameters parameters;

  /** Whether names that are written are in lower case in the ARN. */
  private final boolean lower;

  private final Set<String> reasons = new LinkedHashSet<>();

  private PolicyText.Builder text;
  private boolean whole;

  private ResourceForm(String form, String service, CallParameters parameters, boolean lower) {
    this.form = form;
    this.service = service;
    this.parameters = parameters;
    this.lower = lower;
    this.text = start();
  }

  /**
   * A resource.
   *
   * @param reasons why it is not named as a whole
   */
  record Resource(PolicyText text, Set<String> reasons) {}

  /** The resources of {@code form}; none where the call has none such. */
  static List<Resource> resolve(String form, String service, CallParameters parameters) {
    if (form.equals("*")) {
      return List.of(new Resource(PolicyText.ALL, Set.of()));
    }
    int several = form.indexOf("[]");
    if (several < 0) {
      Stream<Boolean> cases =
          StoredNames.mayBeLower(service, form) ? Stream.of(false, true) : Stream.of(false);
      return cases
          .map(lower -> new ResourceForm(form, service, parameters, lower).resolve())
          .flatMap(Optional::stream)
          .distinct()
          .toList();
    }
    String list = form.substring(form.lastIndexOf('{', several) + 1, several);
    String one = form.substring(0, several) + form.substring(several + 2);
    return parameters.each(list).stream()
        .flatMap(each -> resolve(one, service, each).stream())
        .toList();
  }

  /** Whether {@code parameters} have all that {@code form} asks for. */
  static boolean isNamed(String form, CallParameters parameters) {
    if (form.equals("*")) {
      return true;
    }
    if (parameters.isComputed()) {
      return false;
    }
    if (form.startsWith(Permission.CONDITION)) {
      return true;
    }
    return PARAMETER
        .matcher(form.replace("[]", ""))
        .results()
        .allMatch(
            named -> {
              String mark = named.group(2);
              boolean optional = mark != null && (mark.equals("?") || mark.contains("="));
              return optional || !(parameters.at(named.group(1)) instanceof Value.Absent);
            });
  }

  /** Whether {@code parameters} have at least one of those in {@code form}. */
  static boolean names(String form, CallParameters parameters) {
    return !parameters.isComputed()
        && PARAMETER
            .matcher(form.replace("[]", ""))
            .results()
            .anyMatch(named -> !(parameters.at(named.group(1)) instanceof Value.Absent));
  }

  /**
   * Whether a call may be without all that {@code form} asks for, and has no such resource then.
   */
  static boolean mayBeWithout(String form) {
    return PARAMETER
        .matcher(form.replace("[]", ""))
        .results()
        .anyMatch(named -> "?".equals(named.group(2)));
  }

  private PolicyText.Builder start() {
    PolicyText.Builder arn = new PolicyText.Builder().pattern("arn:");
    arn.part(PolicyText.Surrounding.PARTITION);
    Matcher front = FRONT.matcher(form);
    if (front.lookingAt()) {
      arn.pattern(":" + front.group(1) + ":");
      place(arn, front.group(2), PolicyText.Surrounding.REGION);
      place(arn.pattern(":"), front.group(3), PolicyText.Surrounding.ACCOUNT);
      return arn.pattern(":");
    }
    if (form.startsWith("s3:")) {
      return arn.pattern(":s3:::");
    }
    if (form.startsWith("iam:")) {
      return arn.pattern(":iam::").part(PolicyText.Surrounding.ACCOUNT).pattern(":");
    }
    if (form.startsWith("anyone:")) {
      reasons.add("In which account a role is, its ARN alone says.");
      return arn.pattern(":iam::*:");
    }
    if (form.startsWith("bedrock:")) {
      return arn.pattern(":bedrock:").part(PolicyText.Surrounding.REGION).pattern("::");
    }
    return PolicyText.arn(service);
  }

  private static void place(
      PolicyText.Builder arn, String letter, PolicyText.Surrounding surrounding) {
    if (letter.equals("*")) {
      arn.pattern("*");
    } else if (!letter.isEmpty()) {
      arn.part(surrounding);
    }
  }

  private Optional<Resource> resolve() {
    String rest = form.replaceFirst("^(s3:|iam:|anyone:|bedrock:|" + FRONT + ")", "");
    Matcher matcher = PARAMETER.matcher(rest);
    int done = 0;
    while (matcher.find()) {
      text.pattern(rest.substring(done, matcher.start()));
      done = matcher.end();
      String before = rest.substring(0, matcher.start());
      if (!add(matcher.group(1), matcher.group(2), before, rest.substring(done))) {
        return Optional.empty();
      }
    }
    String end = rest.substring(done);
    // A secret's name is without the six characters that its ARN ends in, a stack's or a change
    // set's without its id.
    boolean complete = whole && (end.equals("-??????") || rest.matches("(stack|changeSet)/.*"));
    if (!complete) {
      text.pattern(end);
      if (saysWhyOpen(form) && !end.isEmpty()) {
        reasons.add(end.equals(":*") ? STREAMS : SUFFIX);
      }
    }
    return Optional.of(new Resource(text.build(), reasons));
  }

  /**
   * Whether {@code form} itself says why it has wildcards: it ends as all ARNs of its kind do, or
   * in a whole ARN.
   */
  static boolean saysWhyOpen(String form) {
    return form.matches("log-group:[{][^}]*}:[*]|.*[}]-[?]{6}|.*[{][^{}]*(Arn|!)(\\[])?[?]?}");
  }

  /** Adds the value of a parameter; false where the resource goes without it. */
  private boolean add(String name, @Nullable String mark, String before, String behind) {
    boolean isArn = name.endsWith("Arn") || "!".equals(mark);
    boolean byName = mark != null && mark.matches("[/|].*");
    String unlike = mark != null && mark.startsWith("/!") ? mark.substring(2) : null;
    String only = mark != null && mark.startsWith("|") ? mark.substring(1) : null;
    return parameters
        .at(name)
        .match(
            new Value.Cases<>() {
              @Override
              public Boolean written(String value) {
                if (byName) {
                  String own = value.startsWith("arn:") ? value.replaceFirst("^[^/]*/", "") : value;
                  if (own.equals(unlike) || only != null && !own.equals(only)) {
                    return false;
                  }
                  return only != null || literal(lower ? StoredNames.lower(own) : own);
                }
                String plain = withoutSlashes(value.replaceFirst("^s3://", ""), before, behind);
                String named =
                    lower ? StoredNames.lower(plain) : StoredNames.of(service, before, plain);
                if (form.endsWith("}:*")
                    && !form.startsWith("log-group:")
                    && named.indexOf(':', named.lastIndexOf('/') + 1) > 0) {
                  return false; // it says which revision
                }
                if (named.isEmpty() && !value.isEmpty()) {
                  text.pattern("*");
                  reasons.add(name + " is the root of all paths.");
                } else if ("#".equals(mark) && !PolicyText.isArn(named)) {
                  notInArn();
                } else if (service.equals("kms")
                    && before.equals("key/")
                    && named.matches("(arn:.*:)?alias/.*")) {
                  text.pattern("*");
                  reasons.add("An alias stands for a key.");
                } else if (service.equals("ec2") && named.startsWith("key-")) {
                  text = PolicyText.arn(service).pattern("key-pair/*");
                  reasons.add("A key pair has its name in its ARN.");
                } else if (service.equals("iotsitewise") && named.startsWith("externalId:")) {
                  text.pattern("*");
                  reasons.add("An external id is in no ARN.");
                } else {
                  restart(PolicyText.isArn(named));
                  if (isArn && !whole && form.replaceAll("[{].*?}", "").contains("*")) {
                    reasons.add(name + " is not written as an ARN.");
                  }
                  literal(named);
                }
                return true;
              }

              private boolean literal(String named) {
                text.literal(named);
                if (!PolicyText.isWritable(named)) {
                  reasons.add(name + " has what a policy cannot hold.");
                }
                return true;
              }

              @Override
              public Boolean filled(String placeholder) {
                if (only != null) {
                  return reasons.add(name + " may be " + only + ", which no ARN has.");
                }
                if (byName && PolicyText.isCalledArn(placeholder)) {
                  text.piece(placeholder, "/", 1);
                  return true;
                }
                boolean isWhole = isArn || PolicyText.isCalledArn(placeholder);
                if ("#".equals(mark) && !isWhole) {
                  return notInArn();
                }
                restart(isWhole).filled(placeholder);
                return true;
              }

              private boolean notInArn() {
                text.pattern("*");
                return reasons.add("An ARN need not have " + name + ".");
              }

              @Override
              public Boolean computed() {
                text.pattern(only == null ? any(before) : "");
                reasons.add(name + " is computed while the machine runs.");
                return true;
              }

              @Override
              public Boolean absent() {
                if (mark != null && mark.matches("/?=.*")) {
                  text.pattern(mark.substring(mark.indexOf('=') + 1));
                  return true;
                }
                text.pattern(any(before));
                reasons.add("The call has no " + name + ".");
                return !"?".equals(mark);
              }
            });
  }

  /** What stands for any name; that of an alias of KMS begins so. */
  private String any(String before) {
    return service.equals("kms") && before.isEmpty() && form.equals("{AliasName}")
        ? "alias/*"
        : "*";
  }

  private PolicyText.Builder restart(boolean isWhole) {
    if (isWhole) {
      text = new PolicyText.Builder();
      reasons.clear();
      whole = true;
    }
    return text;
  }

  /**
   * The slashes that the form has between parts, a name may have as well, and the kind of its
   * resource, as Route 53 gives {@code /hostedzone/Z1}; an object's key keeps its own.
   */
  private String withoutSlashes(String name, String before, String behind) {
    boolean bySlash = before.endsWith("/") && !form.startsWith("s3:");
    String kind = before.substring(before.lastIndexOf('}') + 1);
    String front = bySlash ? name.replaceFirst("^/+", "") : name;
    if (bySlash && front.startsWith(kind) && name.startsWith("/")) {
      front = front.substring(kind.length());
    }
    return behind.startsWith("/") ? front.replaceFirst("/+$", "") : front;
  }
}
