package app;

import io.github.stepmark.GeneratedFrom;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an execution of {@link Archive} gives.
 *
 * @param id the member <code>id</code>
 * @param class_ the member <code>class</code>
 * @param at the member <code>at</code>
 * @param price the member <code>price</code>
 * @param lines the member <code>lines</code>
 * @param first the member <code>first</code>
 * @param any the member <code>any</code>
 * @param done the member <code>done</code>
 * @param size the member <code>size</code>
 * @param none the member <code>none</code>
 */
@GeneratedFrom(value = "app.Archive", nullable = {"any"})
public record ArchiveOutput(String id, Class class_, Instant at, BigDecimal price,
    List<Archive.Line> lines, First first, Object any, boolean done, long size,
    Map<String, Object> none) {

  /**
   * A part of it.
   *
   * @param note the member <code>note</code>
   */
  public record Class(Optional<String> note) {
  }

  /**
   * A part of it.
   *
   * @param sku the member <code>sku</code>
   */
  public record Value(String sku) {
  }

  /**
   * A part of it.
   *
   * @param value the member <code>value</code>
   */
  public record First(Value value) {
  }
}
