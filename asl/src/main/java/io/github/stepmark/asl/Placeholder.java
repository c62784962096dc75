package io.github.stepmark.asl;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a definition has in the place of a value that deployment fills in: <code>${Name}</code>.
 *
 * <p>CloudFormation replaces each key of {@code DefinitionSubstitutions} as it is written, so a
 * name may be of more than the logical ids of a template are.
 */
public final class Placeholder {

  /** A regular expression for the names: none of a text that is merely like a placeholder. */
  public static final String NAME = "[A-Za-z0-9_][A-Za-z0-9_.-]*";

  /** A placeholder wherever it stands; its first group is the name. */
  public static final Pattern PATTERN = Pattern.compile("\\$\\{(" + NAME + ")}");

  private Placeholder() {}

  /** Whether {@code name} can be the name of one. */
  public static boolean isName(String name) {
    return name.matches(NAME);
  }

  /** Whether {@code text} is one as a whole. */
  public static boolean is(String text) {
    return PATTERN.matcher(text).matches();
  }

  /** The name of the placeholder that {@code text} is as a whole; empty where it is none. */
  public static Optional<String> name(String text) {
    Matcher matcher = PATTERN.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The names of those in {@code text}, in their order. */
  public static Set<String> names(String text) {
    return PATTERN
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
