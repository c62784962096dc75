package io.github.stepmark.asl.condition;

import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.path.PathSetting;
import io.github.stepmark.asl.path.ReferencePath;
import io.github.stepmark.asl.text.SyntaxException;
import io.github.stepmark.asl.text.TextCursor;
import io.github.stepmark.asl.text.TextMistake;
import java.util.Optional;

/** Finds where the paths in a text end; each names one node. */
final class PathText {

  private final TextCursor cursor;

  /**
   * @throws Mistake where the text is longer than a condition may be, or has half a character
   */
  PathText(String text) throws Mistake {
    try {
      this.cursor = new TextCursor(text, Tokens.LONGEST);
    } catch (SyntaxException e) {
      throw mistake(e.mistake());
    }
  }

  /**
   * The index after the path that starts at {@code from}, where there is a {@code $}.
   *
   * @throws Mistake where it is no path, or may name many nodes
   */
  int end(int from) throws Mistake {
    cursor.moveTo(from);
    JsonPath path;
    try {
      path = JsonPath.read(cursor, PathSetting.CONDITION);
    } catch (SyntaxException e) {
      throw mistake(e.mistake());
    }
    Optional<TextMistake> many = ReferencePath.mistake(path);
    if (many.isPresent()) {
      throw mistake(many.get());
    }
    return cursor.at();
  }

  /** Whether {@code text} is one path and nothing else. */
  static boolean isPath(String text) {
    try {
      return text.startsWith("$") && new PathText(text).end(0) == text.length();
    } catch (Mistake mistake) {
      return false;
    }
  }

  private static Mistake mistake(TextMistake mistake) {
    return new Mistake(mistake.range().start(), mistake.message(), mistake.mend());
  }
}
