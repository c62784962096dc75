package io.github.stepmark.processor.read;

import java.util.Optional;

/** What AWS takes as the name of a state machine or of an activity. */
final class ResourceNames {

  private ResourceNames() {}

  /** Why AWS would refuse {@code name}; a machine's name is a folder's here, too. */
  static Optional<String> invalidity(String name) {
    if (name.isBlank()) {
      return Optional.of("it is empty");
    }
    if (name.codePointCount(0, name.length()) > 80) {
      return Optional.of("it has more than 80 characters");
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        return Optional.of("it contains a blank or a control character");
      }
      if (c >= '\uFFFE') {
        return Optional.of("it contains what is no character");
      }
      if ("<>{}[]?*\"#%\\^|~`$&,;:/".indexOf(c) >= 0) {
        return Optional.of("it contains '" + c + "'");
      }
    }
    if (name.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
      return Optional.of("it contains half of a character");
    }
    return name.equals(".") || name.equals("..")
        ? Optional.of("it is a folder's name of its own")
        : Optional.empty();
  }
}
