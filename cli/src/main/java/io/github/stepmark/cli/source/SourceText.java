package io.github.stepmark.cli.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read.
 *
 * @param name what to call it in messages: the argument, or what leads from there to the text
 * @param folder the folder that relative paths in it start from; {@code null} for a text out of a
 *     jar, which names no files
 * @param text without a byte order mark
 * @param contract the text of the {@code contract.json} that Stepmark has put beside it, if any
 */
public record SourceText(
    String name, @Nullable Path folder, String text, @Nullable String contract) {

  /** A text without a contract. */
  public SourceText(String name, @Nullable Path folder, String text) {
    this(name, folder, text, null);
  }

  SourceText withContract(String contract) {
    return new SourceText(name, folder, text, contract);
  }
}
