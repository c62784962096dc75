package io.github.stepmark.processor.compile;

import java.util.Comparator;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler printed.
 *
 * @param file below the source folder; empty where the message has no place
 * @param line from 1; 0 where there is none
 * @param column from 1; 0 where there is none
 */
public record Message(Diagnostic.Kind kind, String file, long line, long column, String text) {

  /** By place, then by text: compilers print in an order of their own. */
  static final Comparator<Message> BY_PLACE =
      Comparator.comparing(Message::file)
          .thenComparing(Message::line)
          .thenComparing(Message::text)
          .thenComparing(Message::column);

  static Message of(Diagnostic<? extends JavaFileObject> diagnostic, String file) {
    return new Message(
        diagnostic.getKind(),
        file,
        Math.max(0, diagnostic.getLineNumber()),
        Math.max(0, diagnostic.getColumnNumber()),
        diagnostic.getMessage(Locale.ENGLISH).replace("\r\n", "\n").strip());
  }

  /** The message without its column. */
  public Message withoutColumn() {
    return new Message(kind, file, line, 0, text);
  }

  /** Whether it is one of Stepmark's. */
  public boolean isOurs() {
    return text.contains("[Stepmark/");
  }

  /** {@code ERROR app/CallCenter.java:12:9: the text}. */
  @Override
  public String toString() {
    String place = file.isEmpty() ? "(no place)" : file;
    if (line > 0) {
      place += ":" + line;
    }
    if (column > 0) {
      place += ":" + column;
    }
    return kind + " " + place + ": " + text.replace("\n", "\n    ");
  }
}
