package io.github.stepmark.cli.source;

import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.JsonText;
import io.github.stepmark.asl.JsonText.Position;
import java.util.List;
import java.util.stream.IntStream;

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
          e.mend());
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
    public StringPlaces string(String pointer) {
      Position string = json.of(pointer);
      int[] written = written(json.text(), string);
      return range -> {
        int from = written[Math.min(range.start(), written.length - 1)];
        int to = written[Math.min(range.end(), written.length - 1)];
        return new Place(
            string.line(), string.column() + from - string.offset(), Math.max(1, to - from));
      };
    }

    /** For each character of a string as it is read, and its end, where the text has it. */
    private static int[] written(String text, Position string) {
      IntStream.Builder offsets = IntStream.builder();
      int at = string.offset() + 1;
      while (at < string.end() - 1) {
        offsets.add(at);
        boolean escape = text.charAt(at) == '\\';
        at += !escape ? 1 : text.charAt(at + 1) == 'u' ? 6 : 2;
      }
      return offsets.add(string.end() - 1).build().toArray();
    }

    private static Place place(Position position) {
      return new Place(
          position.line(), position.column(), Math.max(1, position.end() - position.offset()));
    }
  }
}
