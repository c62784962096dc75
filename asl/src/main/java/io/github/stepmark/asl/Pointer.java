package io.github.stepmark.asl;

import java.util.regex.Pattern;

/** Builds JSON pointers (RFC 6901). */
public final class Pointer {

  private static final String STATE = "/States/[^/]*";

  private static final String MACHINE = "(" + STATE + "(/Branches/\\d+|/ItemProcessor|/Iterator))*";

  private static final String RULE = "/Choices/\\d+((/And|/Or)/\\d+|/Not)*";

  private static final Pattern COMMENT =
      Pattern.compile(MACHINE + "(" + STATE + "(" + RULE + "|/(Retry|Catch)/\\d+)?)?/Comment");

  private Pointer() {}

  /** The place of the member {@code name} of the object at {@code parent}. */
  public static String member(String parent, String name) {
    return parent + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** The place of an element of the array at {@code parent}. */
  public static String element(String parent, int index) {
    return parent + "/" + index;
  }

  /** The name that {@code token}, one part of a pointer, stands for. */
  public static String unescape(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }

  /**
   * Whether a {@code Comment} of the language stands at {@code pointer} of a definition, and no
   * member of that name in its data.
   */
  public static boolean isComment(String pointer) {
    return COMMENT.matcher(pointer).matches();
  }

  /** The pointer as AWS writes a location: indexes in brackets, names as they are. */
  public static String awsLocation(String pointer) {
    if (pointer.isEmpty()) {
      return "/";
    }
    StringBuilder location = new StringBuilder();
    String parent = "";
    for (String token : pointer.substring(1).split("/", -1)) {
      // A state may be called "0"; nothing else that is named by its author has elements.
      if (!parent.equals("States") && token.matches("[0-9]+")) {
        location.append('[').append(token).append(']');
      } else {
        location.append('/').append(unescape(token));
      }
      parent = token;
    }
    return location.toString();
  }
}
