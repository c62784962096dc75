package io.github.stepmark.cli.source;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Parses YAML 1.2 texts, as far as they say a JSON value. */
final class YamlDocument {

  /** The size of a text is limited where it is read. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private YamlDocument() {}

  static Document of(SourceText source) {
    YamlLines lines = new YamlLines(source.text());
    YamlTree tree = new YamlTree(lines);
    try {
      for (Event event : new Parse(SETTINGS).parseString(source.text())) {
        tree.add(event);
      }
      return tree.document(source);
    } catch (YamlTree.Refusal e) {
      return Document.broken(source, e.place(), e.getMessage(), e.mend());
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      return broken(
          source, mark.map(at -> lines.place(at, at)).orElse(lines.place(0, 0)), message(e));
    } catch (ReaderException e) {
      return broken(
          source,
          lines.place(e.getPosition(), e.getPosition()),
          "A YAML text has no character U+%04X".formatted(e.getCodePoint()));
    } catch (YamlEngineException e) {
      return broken(source, lines.place(0, 0), String.valueOf(e.getMessage()));
    }
  }

  private static Document broken(SourceText source, Place place, String message) {
    return Document.broken(
        source, place, message, "A definition is one mapping, written as YAML 1.2.");
  }

  private static String message(MarkedYamlEngineException e) {
    String context = e.getContext();
    return context == null ? e.getProblem() : context + ", " + e.getProblem();
  }
}
