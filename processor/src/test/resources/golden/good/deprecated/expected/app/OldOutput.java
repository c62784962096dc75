package app;

import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Old} gives.
 *
 * @param count the member <code>Count</code>
 */
@GeneratedFrom("app.Old")
@SuppressWarnings({"deprecation", "removal"})
public record OldOutput(@Field("Count") String count) {
}
