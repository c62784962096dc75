package io.github.stepmark.processor.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form of an option that is a list: {@code STAGE=test,TABLE=${Orders}}. A comma in a value is
 * written {@code \,}.
 *
 * @param name what a name may be
 * @param value what a value may be
 * @param most how many bytes all may have together, in UTF-8
 * @param count how many there may be
 * @param mend what to write
 */
record PairsOption(Pattern name, Pattern value, int most, int count, String mend) {

  private static final String PLACEHOLDER = "[$][{][A-Za-z0-9]+[}]";

  private static final String NO_DOLLAR_BRACE = "(?:[^$\\p{Cntrl}\\p{Cs}]|[$](?![{]))*";

  /**
   * {@code Environment} of Lambda's CreateFunction: names of a letter and more, 4 KB of all. The
   * names with {@code AWS_} and {@code LAMBDA_} in front are Lambda's own, or will be.
   */
  static final PairsOption ENVIRONMENT =
      new PairsOption(
          Pattern.compile("(?!AWS_|LAMBDA_)[A-Za-z][A-Za-z0-9_]+"),
          Pattern.compile(PLACEHOLDER + "|" + NO_DOLLAR_BRACE),
          4096,
          Integer.MAX_VALUE,
          "NAME=value,OTHER=${Parameter}, at most 4 KB, names of letters, digits and _, two or more, none"
              + " with AWS_ or LAMBDA_ in front, ${ only where a parameter of the template is the whole"
              + " value");

  /** {@code Tag} of the Resource Groups Tagging API, of which a resource has at most 50. */
  static final PairsOption TAGS =
      new PairsOption(
          Pattern.compile("(?!(?i)aws:)[\\p{L}\\p{N}\\p{Zs}_.:/=+\\-@]{1,128}"),
          Pattern.compile("[\\p{L}\\p{N}\\p{Zs}_.:/=+\\-@]{0,256}"),
          Integer.MAX_VALUE,
          50,
          "team=support,stage=test, at most 50, of letters, digits, blanks and _.:/=+-@, no name"
              + " with aws: in front");

  /** The pairs that {@code text} lists; empty where it has another form. */
  Optional<Map<String, String>> read(String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    int size = 0;
    for (String pair : text.isEmpty() ? new String[0] : text.split("(?<!\\\\),", -1)) {
      String unescaped = pair.replace("\\,", ",");
      int equals = unescaped.indexOf('=');
      if (equals < 0) {
        return Optional.empty();
      }
      String itsName = unescaped.substring(0, equals).strip();
      String itsValue = unescaped.substring(equals + 1);
      size += (itsName + itsValue).getBytes(StandardCharsets.UTF_8).length;
      if (!name.matcher(itsName).matches()
          || !value.matcher(itsValue).matches()
          || pairs.put(itsName, itsValue) != null) {
        return Optional.empty();
      }
    }
    return size <= most && pairs.size() <= count ? Optional.of(pairs) : Optional.empty();
  }
}
