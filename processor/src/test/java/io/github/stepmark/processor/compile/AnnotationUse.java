package io.github.stepmark.processor.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An annotation as a text has it, in Java or in words about Java.
 *
 * @param name without its package: {@code When}, {@code Retry.List}
 * @param members those that are named; not {@code value} where it stands alone
 */
public record AnnotationUse(String name, Set<String> members) {

  private static final Pattern NAME = Pattern.compile("@([A-Z]\\w*(?:\\.[A-Z]\\w*)?)");
  private static final Pattern TEXT =
      Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");
  private static final Pattern MEMBER = Pattern.compile("(\\w+)\\s*=(?!=)");

  /** All in {@code text}, those in others included. */
  public static List<AnnotationUse> in(String text) {
    String plain = TEXT.matcher(text).replaceAll("\"\"");
    List<AnnotationUse> uses = new ArrayList<>();
    Matcher name = NAME.matcher(plain);
    while (name.find()) {
      uses.add(new AnnotationUse(name.group(1), members(plain, name.end())));
    }
    return uses;
  }

  /** What is named in the brackets at {@code start}, and not in those within. */
  private static Set<String> members(String plain, int start) {
    StringBuilder own = new StringBuilder();
    int depth = 0;
    for (int i = start; i < plain.length(); i++) {
      char c = plain.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        break;
      }
      if (depth == 1) {
        own.append(c);
      }
    }
    Set<String> members = new TreeSet<>();
    MEMBER.matcher(own).results().forEach(found -> members.add(found.group(1)));
    return members;
  }
}
