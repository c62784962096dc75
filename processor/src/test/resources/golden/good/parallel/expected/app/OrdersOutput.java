package app;

import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Orders} gives.
 *
 * @param count the member <code>count</code>
 */
@GeneratedFrom("app.Orders")
public record OrdersOutput(@Field("count") int count) {
}
