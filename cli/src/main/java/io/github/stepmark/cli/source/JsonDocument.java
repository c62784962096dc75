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
      return parsed(source, source.text(), List.of());
    } catch (InvalidJsonException e) {
      Unquoted.Filled filled = Unquoted.fill(source.text());
      return filled.placeholders().isEmpty() ? broken(source, e) : filled(source, filled, e);
    }
  }

  /** Of two reasons that one counts which parsing came further with. */
  private static Document filled(
      SourceText source, Unquoted.Filled filled, InvalidJsonException before) {
    try {
      return parsed(source, filled.text(), filled.placeholders());
    } catch (InvalidJsonException e) {
      boolean further =
          e.line() > before.line() || e.line() == before.line() && e.column() > before.column();
      return broken(source, further ? e : before);
    }
  }

  private static Document parsed(SourceText source, String text, List<Unquoted> unquoted)
      throws InvalidJsonException {
    JsonText json = JsonText.parse(text);
    return new Document(source, json.root(), new JsonPositions(json), List.of(), unquoted);
  }

  private static Document broken(SourceText source, InvalidJsonException e) {
    return Document.broken(
        source,
        new Place(Math.max(1, e.line()), Math.max(1, e.column()), 1),
        e.getMessage(),
        e.mend());
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
