package io.github.stepmark.cli.source;

import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.JsonText;
import io.github.stepmark.asl.JsonText.Position;
import io.github.stepmark.asl.TextRange;
import java.util.List;

/** Parses JSON texts. */
final class JsonDocument {

  private JsonDocument() {}

  static Document of(SourceText source) {
    try {
      JsonText json = JsonText.parse(source.text());
      return new Document(source, json.root(), new JsonPositions(json), List.of());
    } catch (InvalidJsonException e) {
      return Document.broken(
          source,
          new Place(Math.max(1, e.line()), Math.max(1, e.column()), 1),
          e.getMessage(),
          "A definition is one JSON object in which each member is named once.");
    }
  }

  /** The places that {@link JsonText} knows. */
  private record JsonPositions(JsonText json) implements Positions {

    @Override
    public Place value(String pointer) {
      return place(json.of(pointer));
    }

    @Override
    public Place name(String pointer) {
      return place(json.ofName(pointer));
    }

    @Override
    public Place within(String pointer, TextRange range) {
      Position string = json.of(pointer);
      int from = written(string, range.start());
      int to = written(string, range.end());
      return new Place(
          string.line(), string.column() + from - string.offset(), Math.max(1, to - from));
    }

    /** Where the character that is the string's {@code index}-th once read stands in the text. */
    private int written(Position string, int index) {
      int at = string.offset() + 1;
      for (int i = 0; i < index && at < string.end() - 1; i++) {
        boolean escape = json.text().charAt(at) == '\\';
        at += !escape ? 1 : json.text().charAt(at + 1) == 'u' ? 6 : 2;
      }
      return at;
    }

    private static Place place(Position position) {
      return new Place(
          position.line(), position.column(), Math.max(1, position.end() - position.offset()));
    }
  }
}
