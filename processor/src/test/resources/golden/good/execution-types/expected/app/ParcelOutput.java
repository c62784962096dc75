package app;

import io.github.stepmark.GeneratedFrom;
import java.time.Instant;

/**
 * What an execution of {@link Parcel} gives, by the state in which it ends.
 */
@GeneratedFrom("app.Parcel")
public sealed interface ParcelOutput {

  /**
   * At the end of 'Ship'.
   *
   * @param value what it gives
   */
  public record Ship(Parcel.Shipment value) implements ParcelOutput {
  }

  /**
   * At the end of 'Stored'.
   *
   * @param value what it gives
   */
  public record Stored(Parcel.Stored value) implements ParcelOutput {
  }

  /**
   * At the end of 'Refuse'.
   *
   * @param refused the member <code>refused</code>
   * @param at the member <code>at</code>
   * @param why the member <code>why</code>
   */
  public record Refuse(Refused refused, Instant at, String why) implements ParcelOutput {
  }

  /**
   * A part of it.
   *
   * @param order the member <code>order</code>
   * @param grams the member <code>grams</code>
   */
  public record Refused(String order, long grams) {
  }
}
