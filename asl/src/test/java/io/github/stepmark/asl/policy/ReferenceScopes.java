package io.github.stepmark.asl.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.policy.ApiModels.Member;
import io.github.stepmark.asl.policy.ApiModels.Operation;
import io.github.stepmark.asl.policy.SdkResources.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What {@code sdk-scopes.txt} has to be: for each operation of an API the resources that the
 * Service Authorization Reference has for its action, as narrow as parameters say.
 */
final class ReferenceScopes {

  static final String UNSCOPED = "AWS scopes it to no resource.";
  static final String NAMELESS =
      "AWS requires no resource of it, and no parameter is the name of one.";

  /** So Step Functions' guide says of MediaConvert's jobs, and allows them on all resources. */
  static final String MADE = "AWS scopes it to what it uses, not to what it makes.";

  private static final Pattern MAKES = Pattern.compile("(Create|Request)[A-Z].*");

  /** More kinds of resources than this are all of the service, where an ARN says which it is. */
  private static final int MANY = 6;

  /** More than this make a policy that is too long to be of use. */
  private static final int TOO_MANY = 12;

  private static final Pattern MAY_MAKE =
      Pattern.compile("(Create|Put|Register|Import|Start|Send|Batch).*");
  private static final Pattern NAMES = Pattern.compile(".*(Arn|ARN|Id|Name|Identifier)");

  private final ServiceAuthorization reference;
  private final KnownParts parts;

  ReferenceScopes(ServiceAuthorization reference, KnownParts parts) {
    this.reference = reference;
    this.parts = parts;
  }

  /** The lines of {@code services}. */
  String lines(Map<String, Map<String, Operation>> services) {
    StringBuilder text = new StringBuilder();
    services.forEach(
        (service, operations) -> {
          if (SdkResources.isAlias(service)) {
            return;
          }
          // What is left where a call names nothing comes last.
          Map<String, Set<String>> lines =
              new TreeMap<>(
                  Comparator.comparing((String scope) -> scope.startsWith("* "))
                      .thenComparing(Comparator.naturalOrder()));
          for (Operation operation : operations.values()) {
            for (String scope : scopes(operation)) {
              lines.computeIfAbsent(scope, key -> new TreeSet<>()).add(operation.call().action());
            }
          }
          if (!lines.isEmpty()) {
            text.append(service).append('\n');
          }
          lines.forEach(
              (scope, actions) -> {
                String[] columns = scope.split("(?= [|] )");
                text.append("  " + columns[0] + " | " + String.join(" ", actions))
                    .append(columns.length > 1 ? columns[1] : "")
                    .append('\n');
              });
        });
    return text.toString();
  }

  /**
   * The forms of the resources, and the reason if there is none; two where a call may name one and
   * need not; none for an unknown action.
   */
  private List<String> scopes(Operation operation) {
    List<String> actions = SdkActions.of(operation.call());
    if (actions.stream().anyMatch(action -> reference.action(action).isMissingNode())) {
      return List.of();
    }
    if (actions.get(0).startsWith("apigateway:")) {
      return List.of(withReason(paths(operation, actions.get(0)), operation, Map.of()));
    }
    Set<String> forms = new LinkedHashSet<>();
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    boolean required =
        actions.stream()
            .flatMap(action -> reference.action(action).path("resourceTypes").valueStream())
            .anyMatch(type -> type.path("required").asBoolean());
    for (String action : actions) {
      JsonNode types = reference.action(action).path("resourceTypes");
      String prefix = prefix(action);
      ScopeForms made = new ScopeForms(prefix, operation, types.size() == 1, required);
      for (JsonNode type : types) {
        String name = type.path("name").asText();
        List<String> arns = reference.arns(prefix, name);
        forms.addAll(made.of(name, arns));
        kinds.put(name, arns);
      }
    }
    if (forms.isEmpty()) {
      return List.of("* | " + UNSCOPED);
    }
    Set<String> narrowed = new LinkedHashSet<>(narrowed(forms, prefix(actions.get(0))));
    Set<String> known = parts.known(operation, narrowed);
    String line = withReason(String.join(" ", known), operation, kinds);
    // Of what has no name there is one in an account, which all calls are about.
    boolean only = forms.stream().noneMatch(form -> form.matches(".*[{*].*"));
    if (required || only || isNamed(operation, known)) {
      return List.of(line);
    }
    if (MAKES.matcher(operation.name()).matches() && !makes(operation, kinds.keySet())) {
      return List.of("* | " + MADE);
    }
    if (known.stream().anyMatch(form -> form.contains("{"))) {
      return List.of(line, "* | " + SdkResources.OPTIONAL);
    }
    return List.of("* | " + (!allMade(operation) ? SdkResources.OPTIONAL : NAMELESS));
  }

  private String withReason(String forms, Operation operation, Map<String, List<String>> kinds) {
    String reason = reason(List.of(forms.split(" ")), operation, kinds);
    return reason.isEmpty() ? forms : forms + " | " + reason;
  }

  /** Whether the table by hand has nothing of it, which would know more. */
  static boolean allMade(Operation operation) {
    return SdkResources.entries(operation.call()).stream().allMatch(Entry::made);
  }

  /** What names buckets, objects and queues is in no table. */
  private static boolean byCode(Operation operation) {
    return operation.service().matches("s3|sqs");
  }

  /** What was looked up, else what the name of the operation tells, else what the ARNs do. */
  private String reason(List<String> forms, Operation operation, Map<String, List<String>> kinds) {
    String known = parts.reason(operation);
    if (parts.tellsEnough(operation)) {
      return known;
    }
    String rest = OpenKinds.reason(operation, forms, kinds);
    if (rest.isEmpty() && !byCode(operation) && allMade(operation)) {
      rest = OpenParts.reason(operation, forms, kinds);
    }
    return (known + " " + rest).strip();
  }

  /** Whether what it makes is among {@code kinds}. */
  private static boolean makes(Operation operation, Set<String> kinds) {
    String made = operation.name().replaceFirst("^[A-Z][a-z]+", "");
    return kinds.stream()
        .anyMatch(kind -> kind.replaceAll("[^A-Za-z0-9]", "").equalsIgnoreCase(made));
  }

  private static String prefix(String action) {
    return action.substring(0, action.indexOf(':'));
  }

  /** Where no kind of resource is required, whether the call names one all the same. */
  private static boolean isNamed(Operation operation, Set<String> forms) {
    if (isNamedByHand(operation)) {
      return true;
    }
    for (Member member : operation.members()) {
      if (member.required() && member.text()) {
        boolean inForm = forms.stream().anyMatch(form -> isIn(member, form));
        boolean ofOld =
            !MAY_MAKE.matcher(operation.name()).matches() && NAMES.matcher(member.name()).matches();
        if (inForm || ofOld || member.name().equals("Bucket")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNamedByHand(Operation operation) {
    String call = operation.service() + ":" + operation.call().action();
    return SdkResources.all().stream()
        .filter(entry -> entry.call().equalsIgnoreCase(call))
        .flatMap(entry -> entry.forms().stream())
        .filter(form -> !form.startsWith(Permission.CONDITION))
        .anyMatch(
            form ->
                operation.members().stream()
                    .filter(Member::required)
                    .anyMatch(member -> isWholly(member, form)));
  }

  /** Whether {@code form} needs no more than the parameter, which may have a part that it lacks. */
  private static boolean isWholly(Member member, String form) {
    return Pattern.compile("\\{" + member.name() + "(\\[])?([^\\[.}]*|[^}]*=[^}]*)}")
        .matcher(form)
        .find();
  }

  private static boolean isIn(Member member, String form) {
    return Pattern.compile("\\{" + member.name() + "\\b").matcher(form).find();
  }

  private static List<String> narrowed(Set<String> forms, String prefix) {
    List<String> rest = new ArrayList<>();
    for (String form : forms) {
      if (forms.stream().noneMatch(other -> covers(other, form))) {
        rest.add(form);
      }
    }
    Optional<String> arn = wholeArn(rest);
    boolean elsewhere = rest.stream().anyMatch(form -> form.startsWith("arn:"));
    if (rest.size() > MANY && arn.isPresent() && !elsewhere) {
      return List.of(arn.get());
    }
    return rest.size() > TOO_MANY ? ofService(rest, prefix, arn.orElse("*")) : rest;
  }

  /** The parameter that all of {@code forms} have as a whole ARN. */
  private static Optional<String> wholeArn(List<String> forms) {
    List<String> ends =
        forms.stream().map(form -> form.replaceFirst("^.*(?=[{])", "")).distinct().toList();
    return ends.size() == 1 && ends.get(0).matches("[{]([A-Za-z]*Arn|[A-Za-z]*!)}")
        ? Optional.of(ends.get(0))
        : Optional.empty();
  }

  /** All of the services of {@code forms}. */
  private static List<String> ofService(List<String> forms, String prefix, String end) {
    return forms.stream()
        .map(form -> form.replaceFirst("^(arn:P(?::[^:]*){3}:)?.*", "$1"))
        .map(front -> front.isEmpty() && end.equals("*") ? "arn:P:" + prefix + ":R:A:" : front)
        .map(front -> front + end)
        .distinct()
        .toList();
  }

  private static boolean covers(String wide, String form) {
    String front = wide.substring(0, wide.length() - 1);
    return !wide.equals(form)
        && wide.endsWith("*")
        && !front.contains("*")
        && !front.contains("{")
        && form.startsWith(front);
  }

  /** API Gateway's resources are the paths of the requests, some with an account in front. */
  private String paths(Operation operation, String action) {
    String path = operation.path().replaceFirst("^/v2(?=/)", "").replaceFirst("[?].*", "");
    for (Member member : operation.members()) {
      String text = path.startsWith("/tags/") ? "*" : "{" + member.name() + "}";
      path = path.replaceFirst("\\{" + Pattern.quote(member.label()) + "[+]?}", text);
    }
    String open = path.replaceAll("\\{[^}]*}", "*");
    Set<String> fronts = new LinkedHashSet<>();
    for (JsonNode type : reference.action(action).path("resourceTypes")) {
      for (String arn : reference.arns("apigateway", type.path("name").asText())) {
        String[] parts = arn.split(":", 6);
        if (ServiceAuthorization.meet(open, parts[5].replaceAll("\\$\\{[^}]*}", "*"))) {
          fronts.add(parts[4].isEmpty() ? "arn:P:apigateway:R::" : "arn:P:apigateway:R:A:");
        }
      }
    }
    if (fronts.isEmpty()) {
      fronts.addAll(List.of("arn:P:apigateway:R::", "arn:P:apigateway:R:A:"));
    }
    String whole = path;
    return String.join(" ", fronts.stream().sorted().map(front -> front + whole).toList());
  }
}
