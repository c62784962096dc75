package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.policy.ApiModels.Operation;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a form is of all of a kind, as far as the name of the operation tells: it makes one, or it
 * lists them.
 */
final class OpenKinds {

  static final String NEW = "What is made has its id once it is made.";
  static final String ALL = "It lists all of a kind.";

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

  /**
   * The reason; empty if the name does not tell, or the table by hand knows more.
   *
   * @param arns as {@link OpenParts} takes them, for forms of which the name does not tell
   */
  static String reason(Operation operation, List<String> forms, Map<String, List<String>> arns) {
    if (!ReferenceScopes.allMade(operation)) {
      return "";
    }
    List<String> open =
        forms.stream().filter(form -> form.replaceAll("[{].*?}", "").contains("*")).toList();
    String name = BEHIND.matcher(operation.name()).replaceFirst("");
    List<String> made = of(MAKES.matcher(name), open, List.of("", "s"));
    List<String> listed = of(LISTS.matcher(name), open, List.of("s", "es"));
    List<String> told = made.isEmpty() ? listed : made;
    if (told.isEmpty()) {
      return "";
    }
    List<String> others = open.stream().filter(form -> !told.contains(form)).toList();
    return ((made.isEmpty() ? ALL : NEW) + " " + OpenParts.reason(operation, others, arns)).strip();
  }

  /** Those of {@code open} that are of what {@code name} says. */
  private static List<String> of(Matcher name, List<String> open, List<String> ends) {
    if (!name.matches()) {
      return List.of();
    }
    String noun = ScopeForms.plain(name.group(1));
    return open.stream().filter(form -> isOf(noun, ends, form)).toList();
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
