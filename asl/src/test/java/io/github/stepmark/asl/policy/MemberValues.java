package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.policy.ApiModels.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the model of an API says that the values of a parameter are: an ARN, an id or a name. */
final class MemberValues {

  private static final Pattern OF_NAME = Pattern.compile("(?is).*\\bnames?\\b.*");
  private static final Pattern OF_ID = Pattern.compile("(?is).*\\b(ids?|identifiers?|uuid)\\b.*");
  private static final Pattern TOLD_ARN =
      Pattern.compile(
          "(?s)(The |Specifies the )?(ARN\\b|Amazon Resource (Name|Number) \\(ARN\\)).*");

  private static final Pattern SAYS_ARN =
      Pattern.compile("(?s).*(\\bARNs?\\b|Amazon Resource N).*");

  private MemberValues() {}

  static boolean saysArn(Member member) {
    return SAYS_ARN.matcher(member.documentation()).matches();
  }

  static boolean saysId(Member member) {
    return OF_ID.matcher(member.documentation()).matches();
  }

  /** Whether a name is among what is said. */
  static boolean saysName(Member member) {
    return OF_NAME.matcher(member.documentation().replace("Resource Name", "")).matches();
  }

  /** Whether an identifier is told to be an id. */
  static boolean isId(Member member) {
    String pattern = member.pattern();
    boolean any = pattern.isEmpty() || pattern.contains(".*") || pattern.contains("\\S");
    return member.shape().endsWith("Id")
        || !any
        || member.documentation().matches("(?s).*\\b(ID|Id|id|UUID)\\b.*");
  }

  /** Whether it is a whole ARN, and nothing else. */
  static boolean isArn(Member member) {
    String said = member.documentation();
    boolean told =
        TOLD_ARN.matcher(said).matches() && !said.matches("(?s).*\\bor\\b.*") && !saysName(member);
    return ScopeForms.plain(member.name()).endsWith("arn") || told || isArn(member.pattern());
  }

  /** Whether all that a pattern allows begins with {@code arn}. */
  static boolean isArn(String pattern) {
    String inner = pattern.replaceFirst("^\\^", "").replaceFirst("\\$$", "");
    List<Integer> bars = new ArrayList<>(List.of(-1));
    int depth = 0;
    boolean encloses = inner.startsWith("(") && inner.endsWith(")");
    for (int i = 0; i < inner.length(); i++) {
      char letter = inner.charAt(i);
      depth += letter == '(' || letter == '[' ? 1 : letter == ')' || letter == ']' ? -1 : 0;
      encloses &= depth > 0 || i == inner.length() - 1;
      if (depth == 0 && letter == '|') {
        bars.add(i);
      }
    }
    if (encloses) {
      return isArn(inner.substring(1, inner.length() - 1).replaceFirst("^[?]:", ""));
    }
    if (bars.size() == 1) {
      return inner.startsWith("arn");
    }
    bars.add(inner.length());
    return IntStream.range(1, bars.size())
        .allMatch(i -> isArn(inner.substring(bars.get(i - 1) + 1, bars.get(i))));
  }
}
