package io.github.stepmark.cli.source;

import io.github.stepmark.asl.WorkflowType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The definitions that arguments lead to, and what is to be said of those that lead nowhere. */
public final class Definitions {

  private final List<DefinitionSource> found = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  private Definitions() {}

  /**
   * Reads files, {@code -} for standard input, and folders and jars of classes.
   *
   * @param standardInput read to its end where an argument asks for it
   */
  public static Definitions of(List<String> arguments, InputStream standardInput) {
    Definitions definitions = new Definitions();
    Sources sources = new Sources(standardInput);
    for (String argument : arguments) {
      try {
        for (SourceText source : sources.read(argument)) {
          definitions.add(source);
        }
      } catch (UnreadableException e) {
        definitions.unreadable.add(e.getMessage());
      }
    }
    return definitions;
  }

  /** In the order of the arguments and, within one, of the text. */
  public List<DefinitionSource> found() {
    return List.copyOf(found);
  }

  /** A sentence for each argument, and each file named in a template, that holds no definition. */
  public List<String> unreadable() {
    return List.copyOf(unreadable);
  }

  /** A sentence for each state machine whose definition its template does not say. */
  public List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  void add(DefinitionSource definition) {
    found.add(definition);
  }

  void passOver(String sentence) {
    passedOver.add(sentence);
  }

  void unreadable(String sentence) {
    unreadable.add(sentence);
  }

  private void add(SourceText source) {
    Document document = Document.of(source);
    if (!Template.is(document.root())) {
      add(whole(document, null));
      return;
    }
    int before = found.size() + unreadable.size();
    new Template(document, this).definitions();
    if (found.size() + unreadable.size() == before) {
      unreadable(source.name() + ": a template without a definition that can be checked");
    }
  }

  /** The definition that a text is as a whole. */
  static DefinitionSource whole(Document document, @Nullable WorkflowType type) {
    return new DefinitionSource(
        document.source(),
        null,
        type,
        document.root(),
        document.positions(),
        document.problems(),
        document.unquoted());
  }
}
