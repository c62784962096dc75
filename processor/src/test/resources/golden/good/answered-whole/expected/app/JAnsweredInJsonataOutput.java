package app;

import io.github.stepmark.GeneratedFrom;
import java.util.Map;

/**
 * What an execution of {@link AnsweredInJsonata} gives, by the state in which it ends.
 */
@GeneratedFrom("app.AnsweredInJsonata")
public sealed interface JAnsweredInJsonataOutput {

  /**
   * At the end of 'Read'.
   *
   * @param status the member <code>status</code>
   */
  public record Read(long status) implements JAnsweredInJsonataOutput {
  }

  /**
   * At the end of 'Told'.
   *
   * @param value what it gives
   */
  public record Told(Map<String, Object> value) implements JAnsweredInJsonataOutput {
  }
}
