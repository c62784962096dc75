package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.policy.ApiModels.Member;
import io.github.stepmark.asl.policy.ApiModels.Operation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the required parameter of an operation that a part of an ARN stands for, where they are not
 * called the same: by its name and that of its shape, and by what the model says that it is. A part
 * that is an id is never a parameter that is a name.
 */
final class NamedParts {

  private static final Pattern END = Pattern.compile("(identifier|id|name|arn)$");

  /** What shapes are called that say nothing of what they are of. */
  private static final Pattern ANY_SHAPE =
      Pattern.compile(
          "(_*[a-z]*string[a-z0-9]*|uuid|guid|generic|resource|amazonresource|aws|entity|object|tag|)");

  /** What stands in front of the name of another thing than the one that is called. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          ".*(source|target|destination|parent|child|new|old|related|original|default|associated"
              + "|member|peer|remote|customer|external|sub|base|root|primary|secondary|test"
              + "|version|alias|non|service|custom|template|group|role|policy|user)");

  private static final Pattern ANY = Pattern.compile(".+");

  /** Makes another thing, which may be of the kind of the one that it is made of. */
  private static final Pattern MAKES =
      Pattern.compile("(Create|Copy|Import|Restore|Allocate|Register|Request|Clone|Purchase).*");

  /**
   * What the reference calls as the API does, and is not what the ARN has: ids of MediaPackage's
   * ARNs are others than the API's, Image Builder writes names in another way, a role has a path, a
   * model may be given by a profile that stands for it, an API's destination has an id, a version
   * of a recognizer, of a group of containers or of a catalog a longer ARN.
   */
  private static final Pattern OPEN =
      Pattern.compile(
          "mediapackage(-vod)?:.*|imagebuilder:.*name|iam:role.*|bedrock:.*foundationmodel.*"
              + "|events:apidestination.*|comprehend:.*name|gamelift:containergroupdefinition.*"
              + "|glue:catalog.*|resource-groups:.*name");

  /** Of these services, what the API calls an identifier is what the ARN calls a name. */
  private static final Set<String> BY_NAME = Set.of("rds", "redshift");

  private final String prefix;
  private final Operation operation;
  private final boolean single;

  NamedParts(String prefix, Operation operation, boolean single) {
    this.prefix = prefix;
    this.operation = operation;
    this.single = single;
  }

  /**
   * A part's parameter, in braces.
   *
   * @param before what stands in front of it in the ARN
   * @param done what was made of that
   */
  Optional<String> of(String variable, String type, String before, String done, boolean last) {
    List<Member> required =
        operation.members().stream()
            .filter(member -> member.text() && member.required() && !member.isEnum())
            .filter(member -> !done.contains("{" + member.name()))
            .toList();
    Set<String> targets = targets(variable, type, last);
    Optional<Member> exact =
        required.stream()
            .filter(
                member ->
                    about(member).stream().anyMatch(targets::contains)
                        || isOperand(member, targets))
            .filter(member -> isAlone(member, about(member), ANOTHER))
            .findFirst();
    Optional<Member> found =
        exact
            .or(() -> last ? byPattern(required, targets, before) : Optional.empty())
            .or(() -> single ? bySuffix(required, targets) : Optional.empty())
            .filter(member -> exact.isPresent() || mayBeNear(member, variable))
            .filter(member -> !isOther(member, type, before))
            .filter(member -> !OPEN.matcher(prefix + ":" + type + ":" + end(member)).matches());
    return found
        .flatMap(member -> braces(member, variable, before, last))
        .or(() -> last && isOfTags(operation) ? anyArn(required) : Optional.empty());
  }

  private static Set<String> targets(String variable, String type, boolean last) {
    Set<String> targets = new LinkedHashSet<>();
    if (!ScopeForms.OF_ANYTHING.contains(variable)) {
      targets.add(stem(variable));
    }
    if (last) {
      targets.add(type);
    }
    targets.remove("");
    return targets;
  }

  /** What a parameter is of, by its own name and its shape's. */
  private static Set<String> about(Member member) {
    Set<String> stems = new LinkedHashSet<>();
    String own = stem(ScopeForms.plain(member.name()));
    String shape = stem(ScopeForms.plain(member.shape()));
    if (!own.equals("resource")) {
      stems.add(own);
    }
    if (!ANY_SHAPE.matcher(shape).matches() && (own.equals("resource") || shape.endsWith(own))) {
      stems.add(shape);
    }
    stems.remove("");
    if (own.startsWith("db")) {
      stems.add(own.substring(2));
    }
    if (own.equals("application")) {
      stems.add("app");
    }
    return stems;
  }

  /** Whether it is called {@code id} or the like, and is of what the operation is about. */
  private boolean isOperand(Member member, Set<String> targets) {
    String noun = ScopeForms.plain(operation.name().replaceFirst("^[A-Z][a-z]+", ""));
    return isBare(member)
        && (targets.contains(noun) && about(member).stream().allMatch(noun::endsWith)
            || single && isTold(member, targets));
  }

  /** Whether the kind is named where the model says what it is. */
  private boolean isTold(Member member, Set<String> targets) {
    String sentence = ScopeForms.plain(member.documentation().replaceFirst("(?s)[.] .*", ""));
    boolean plainArn =
        !end(member).equals("arn")
            || MemberValues.isArn(member.pattern())
            || member.pattern().isEmpty();
    return !MAKES.matcher(operation.name()).matches()
        && plainArn
        && about(member).stream().allMatch(stem -> targets.stream().anyMatch(stem::endsWith))
        && targets.stream().anyMatch(target -> target.length() > 2 && sentence.contains(target));
  }

  private static boolean isBare(Member member) {
    return stem(ScopeForms.plain(member.name())).isEmpty();
  }

  /** Whether no other parameter names another thing of that kind, as the source of a copy. */
  private boolean isAlone(Member member, Set<String> stems, Pattern another) {
    return operation.members().stream()
        .filter(other -> other.text() && !other.isEnum() && !other.equals(member))
        .map(other -> ScopeForms.plain(other.name()))
        .filter(other -> END.matcher(other).find())
        .map(NamedParts::stem)
        .noneMatch(
            other ->
                stems.stream()
                    .filter(other::endsWith)
                    .map(stem -> other.substring(0, other.length() - stem.length()))
                    .anyMatch(front -> another.matcher(front).matches()));
  }

  /** What is an ARN of the kind, by its pattern. */
  private Optional<Member> byPattern(List<Member> required, Set<String> targets, String before) {
    String kind = before.substring(before.lastIndexOf('}') + 1);
    if (kind.length() < 4) {
      return Optional.empty();
    }
    return only(
        required.stream()
            .filter(member -> member.pattern().contains("arn:"))
            .filter(member -> member.pattern().replace("\\", "").contains(":" + kind))
            .filter(member -> isNear(member, targets) || isOfKind(member, kind))
            .filter(member -> isAlone(member, targets, ANY))
            .toList());
  }

  /** Whether nothing stands behind the kind but a name or an id. */
  private static boolean isOfKind(Member member, String kind) {
    String pattern = member.pattern().replace("\\", "");
    return !pattern.substring(pattern.indexOf(":" + kind) + kind.length() + 1).contains("/");
  }

  private Optional<Member> bySuffix(List<Member> required, Set<String> targets) {
    return only(
        required.stream()
            .filter(member -> isNear(member, targets))
            .filter(member -> isAlone(member, targets, ANY))
            .toList());
  }

  private static boolean isNear(Member member, Set<String> targets) {
    return about(member).stream()
        .anyMatch(stem -> targets.stream().anyMatch(target -> isEnd(stem, target)));
  }

  private static boolean isEnd(String stem, String target) {
    boolean longer = stem.length() > target.length() && stem.endsWith(target);
    boolean shorter = target.length() > stem.length() && target.endsWith(stem);
    return longer
            && target.length() > 3
            && !ANOTHER.matcher(stem.substring(0, stem.length() - target.length())).matches()
        || shorter && stem.length() > 3;
  }

  private static <T> Optional<T> only(List<T> list) {
    return list.size() == 1 ? Optional.of(list.get(0)) : Optional.empty();
  }

  /** Of what is made, no more than its name is known. */
  private boolean mayBeNear(Member member, String variable) {
    return !MAKES.matcher(operation.name()).matches()
        || variable.endsWith("name") && end(member).endsWith("name");
  }

  private static String end(Member member) {
    return ScopeForms.plain(member.name()).replaceFirst(".*?(name|arn|id|identifier|)$", "$1");
  }

  /** Whether it may be an alias or a profile, whose ARN is not that of what it stands for. */
  private boolean isOther(Member member, String type, String before) {
    String pattern = member.pattern() + member.shape().toLowerCase(Locale.ROOT);
    return Stream.of("alias", "inference-profile")
            .anyMatch(
                word -> pattern.contains(word) && !before.contains(word) && !type.contains(word))
        || operation.service().equals("bedrockruntime") && about(member).contains("model");
  }

  private Optional<String> braces(Member member, String variable, String before, boolean last) {
    String name = ScopeForms.plain(member.name());
    String said = member.documentation();
    if (MemberValues.isArn(member)) {
      return last ? Optional.of(whole(member)) : Optional.empty();
    }
    if (said.contains("revision")) {
      return Optional.empty();
    }
    boolean identifier = name.endsWith("identifier");
    boolean same;
    boolean mayDiffer = false;
    boolean byName = BY_NAME.contains(prefix) && !END.matcher(variable).find();
    if (variable.endsWith("name") || byName) {
      boolean told = MemberValues.saysName(member) && !MemberValues.saysId(member);
      same =
          name.endsWith("name")
              || identifier && BY_NAME.contains(prefix)
              || !name.endsWith("id") && told;
    } else {
      mayDiffer = mayDiffer(member, before) || identifier && !MemberValues.isId(member);
      boolean id = identifier || name.endsWith("id");
      same =
          variable.matches(".*(id|identifier)")
              && !name.endsWith("name")
              && (id || MemberValues.saysId(member));
    }
    if (!same || !last && (mayDiffer || !mayStandInFront(member, before))) {
      return Optional.empty();
    }
    String mark = !last ? "/" : mayDiffer ? "#" : "";
    return Optional.of("{" + member.name() + mark + "}");
  }

  /** Whether an id may be given in another way than the ARN has it. */
  private static boolean mayDiffer(Member member, String before) {
    String kind = before.substring(before.lastIndexOf('}') + 1).replaceFirst(".$", "-");
    return MemberValues.saysName(member)
        || member.documentation().contains("alias") && !before.contains("alias")
        || member.pattern().contains("arn:") && member.pattern().contains(kind)
        || member.pattern().contains("arn:.*:") && member.pattern().contains("^" + kind);
  }

  /** Of a whole ARN, what stands behind its first slash counts. */
  private boolean mayStandInFront(Member member, String before) {
    boolean mayBeArn = member.pattern().contains("arn:") || MemberValues.saysArn(member);
    boolean simple = !before.contains("$") && !before.startsWith("/") && before.contains("/");
    return (!mayBeArn || simple) && !operation.name().startsWith("Restore");
  }

  private static String whole(Member member) {
    return "{" + member.name() + (member.name().endsWith("Arn") ? "" : "!") + "}";
  }

  /** What has tags is given by its ARN, also where the parameter is not called so. */
  static boolean isOfTags(Operation operation) {
    return operation.name().matches(".*Tag.*|Untag.*");
  }

  private static Optional<String> anyArn(List<Member> required) {
    return only(required.stream()
            .filter(member -> ScopeForms.plain(member.name()).matches("(resource.*|arn)"))
            .filter(
                member ->
                    MemberValues.isArn(member)
                        || MemberValues.saysArn(member)
                            && !MemberValues.isId(member)
                            && !MemberValues.saysName(member))
            .toList())
        .map(NamedParts::whole);
  }

  private static String stem(String plain) {
    return END.matcher(plain).replaceFirst("");
  }
}
