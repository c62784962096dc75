package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.policy.ApiModels.Operation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a form is of all of a kind, as far as the name of the operation tells: it makes one, or it
 * lists them.
 */
final class OpenKinds {

  static final String NEW = "What is made has its id once it is made.";
  static final String ALL = "It lists all of a kind.";
  private static final String REST = " Of the others no parameter is known to say more.";

  /** What is started is made where it is one run of something. */
  private static final Pattern MAKES =
      Pattern.compile(
          "(?:Create|Allocate|Request|Purchase"
              + "|Start(?=.*(?:Job|Task|Analysis|Evaluation|Experiment|Query)$))([A-Z].*)");

  private static final Pattern LISTS = Pattern.compile("(?:List|Search)([A-Z].*)");

  /** What it is of or for is behind one of these. */
  private static final Pattern BEHIND = Pattern.compile("(For|From|With|By|In|Using|Of)[A-Z].*");

  /** The kind in front of the wildcard that ends a form. */
  private static final Pattern KIND = Pattern.compile("(?:.*[:/}])?([A-Za-z][A-Za-z0-9-]+)[:/][*]");

  private OpenKinds() {}

  /** The reason; empty if the name does not tell, or the table by hand knows more. */
  static String reason(Operation operation, List<String> forms) {
    if (!SdkResources.entries(operation.call()).stream().allMatch(SdkResources.Entry::made)) {
      return "";
    }
    List<String> open =
        forms.stream().filter(form -> form.replaceAll("[{].*?}", "").contains("*")).toList();
    String name = BEHIND.matcher(operation.name()).replaceFirst("");
    String made = reason(MAKES.matcher(name), open, List.of("", "s"), NEW);
    return made.isEmpty() ? reason(LISTS.matcher(name), open, List.of("s", "es"), ALL) : made;
  }

  private static String reason(Matcher name, List<String> open, List<String> ends, String reason) {
    if (!name.matches()) {
      return "";
    }
    String noun = ScopeForms.plain(name.group(1));
    long about = open.stream().filter(form -> isOf(noun, ends, form)).count();
    return about == 0 ? "" : about == open.size() ? reason : reason + REST;
  }

  /** Whether {@code form} is of all of the kind that {@code noun} says. */
  private static boolean isOf(String noun, List<String> ends, String form) {
    Matcher kind = KIND.matcher(form);
    if (!kind.matches()) {
      return false;
    }
    String one = ScopeForms.plain(kind.group(1));
    return ends.stream().map(end -> one + end).anyMatch(noun::endsWith)
        || noun.endsWith("ies") && noun.endsWith(one.replaceFirst("y$", "ies"));
  }
}
