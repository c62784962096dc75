package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.policy.ApiModels.Member;
import io.github.stepmark.asl.policy.ApiModels.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the wildcards in forms stand for, by the names that the Service Authorization Reference has
 * for the parts of an ARN: of what kind no parameter is known to name one, and which part no
 * parameter is known to be.
 */
final class OpenParts {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

  private static final Pattern END = Pattern.compile("(identifiers?|arns?|ids?|names?)$");

  private final Operation operation;
  private final List<String> forms;
  private final Map<String, List<String>> arns;

  private final Set<String> kinds = new LinkedHashSet<>();
  private final Set<String> parts = new LinkedHashSet<>();
  private final Set<String> types = new LinkedHashSet<>();
  private final Set<String> unlike = new LinkedHashSet<>();
  private final Set<String> others = new LinkedHashSet<>();
  private final Set<String> whole = new LinkedHashSet<>();
  private final Set<String> ends = new LinkedHashSet<>();
  private boolean ofAws;
  private boolean ofPath;

  private OpenParts(Operation operation, List<String> forms, Map<String, List<String>> arns) {
    this.operation = operation;
    this.forms = forms;
    this.arns = arns;
  }

  /**
   * The reason; empty where there is no wildcard, or the ARN of one is not among {@code arns}.
   *
   * @param arns by the kinds of resources that the operation's action takes
   */
  static String reason(Operation operation, List<String> forms, Map<String, List<String>> arns) {
    OpenParts open = new OpenParts(operation, forms, arns);
    for (String form : forms) {
      boolean isOpen = form.replaceAll("[{].*?}", "").contains("*");
      if (isOpen && !ResourceForm.saysWhyOpen(form) && !open.add(form)) {
        return "";
      }
    }
    return open.sentences();
  }

  private boolean add(String form) {
    return add(form, "([^/:]+?)") || add(form, "(.+?)");
  }

  private boolean add(String form, String group) {
    String[] front = form.startsWith("arn:P:") ? form.split(":", 6) : new String[0];
    String rest = front.length == 0 ? form : front[5];
    String plain = rest.replaceAll("[{][^{}]*}", "{}");
    for (Map.Entry<String, List<String>> kind : arns.entrySet()) {
      for (String arn : kind.getValue()) {
        String own = ScopeForms.resource(arn);
        Matcher matcher = pattern(own, group).matcher(plain);
        if (matcher.matches()) {
          for (int i = 3; i < front.length - 1; i++) {
            addPlace(front[i], arn.split(":", 6)[i]);
          }
          if (rest.contains("{")) {
            addParts(kind.getKey(), rest, own, matcher);
          } else if (rest.contains("*")) {
            kinds.add(kind.getKey());
          }
          return true;
        }
      }
    }
    return false;
  }

  private void addPlace(String place, String written) {
    if (place.equals("*") && written.equals("aws")) {
      ofAws = true;
    } else if (place.equals("*")) {
      parts.add(written.startsWith("$") ? written.replaceAll("[^A-Za-z]", "") : "Region");
    }
  }

  private static Pattern pattern(String arn, String group) {
    return Pattern.compile(
        Pattern.quote(arn)
            .replaceAll("\\$\\{[^}]*}", Matcher.quoteReplacement("\\E" + group + "\\Q"))
            .replace("\\Q\\E", ""));
  }

  private void addParts(String kind, String form, String arn, Matcher matcher) {
    Matcher variables = VARIABLE.matcher(arn);
    for (int i = 1; variables.find(); i++) {
      if (matcher.group(i).contains("*")) {
        String variable = variables.group(1);
        if (variable.equals("Arn")) {
          ends.add(kind);
        } else if (matcher.group(i).endsWith("{}")) {
          ofPath = true;
        } else {
          addPart(variable, form);
        }
      }
    }
  }

  private void addPart(String variable, String form) {
    Optional<Member> like =
        operation.members().stream()
            .filter(member -> isText(member) || member.name().matches(".*(Version|Number)"))
            .filter(member -> !form.matches(".*[{]" + member.name() + "\\b.*"))
            .filter(member -> isAlike(ScopeForms.plain(member.name()), ScopeForms.plain(variable)))
            .findFirst();
    if (like.isEmpty()) {
      parts.add(variable);
      return;
    }
    Member member = like.get();
    String name = member.name();
    if (member.isEnum() || !isText(member)) {
      types.add(name);
    } else if (forms.stream().anyMatch(each -> each.contains("{" + name + "#}"))) {
      others.add(name);
    } else if (name.endsWith("Arn")) {
      whole.add(name);
    } else {
      unlike.add(name);
    }
  }

  private static boolean isText(Member member) {
    return member.text() || member.texts();
  }

  private static boolean isAlike(String name, String variable) {
    String one = END.matcher(name).replaceFirst("");
    String other = END.matcher(variable).replaceFirst("");
    return name.equals(variable)
        || one.length() > 3 && one.equals(other)
        || name.length() > 3 && variable.endsWith(name);
  }

  private String sentences() {
    List<String> sentences = new ArrayList<>();
    if (!kinds.isEmpty()) {
      List<String> each =
          kinds.stream()
              .map(kind -> (kind.matches("(?i)([aeio]|up).*") ? "an " : "a ") + kind)
              .toList();
      sentences.add(SdkResources.UNNAMED + listed(each, "or") + ".");
    }
    if (!parts.isEmpty()) {
      sentences.add(
          SdkResources.UNKNOWN + "be the " + listed(List.copyOf(parts), "or") + " in the ARN.");
    }
    types.forEach(
        type -> sentences.add(type + " is a version or a type, which a wildcard stands for."));
    others.forEach(other -> sentences.add("An ARN need not have " + other + "."));
    if (!unlike.isEmpty()) {
      sentences.add("It is not known how the ARN has " + listed(List.copyOf(unlike), "and") + ".");
    }
    whole.forEach(arn -> sentences.add(arn + " is an ARN, of which no policy can take a part."));
    ends.forEach(kind -> sentences.add("The ARN of a " + kind + " goes on with what is in it."));
    if (ofPath) {
      sentences.add("A path may stand in front of a name.");
    }
    if (ofAws) {
      sentences.add("What AWS has for all is in no account of its users.");
    }
    return String.join(" ", sentences);
  }

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  static String listed(List<String> names, String word) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " " + word + " " + names.get(last);
  }
}
