package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Orders}, emitted by Stepmark.
 *
 * @param pair the member <code>pair</code>
 */
@GeneratedFrom("app.Orders")
public record TreeInput(Orders.Pair<String, Orders.Pair<Long, Boolean>> pair) {
}
