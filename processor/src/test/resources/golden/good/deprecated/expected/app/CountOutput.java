package app;

import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Old}, emitted by Stepmark.
 *
 * @param count the member <code>Count</code>
 */
@GeneratedFrom("app.Old")
@SuppressWarnings({"deprecation", "removal"})
public record CountOutput(@Field("Count") String count) {
}
