package app;

import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Orders}, emitted by Stepmark.
 *
 * @param count the member <code>count</code>
 */
@GeneratedFrom("app.Orders")
public record ConcludeOutput(@Field("count") int count) {
}
