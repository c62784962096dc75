package app;

import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;
import java.time.Instant;

/**
 * A payload of {@link Audit}, emitted by Stepmark.
 *
 * @param execution the member <code>execution</code>
 * @param at the member <code>at</code>
 * @param order the member <code>order</code>
 * @param customer the member <code>customer-name</code>
 * @param total the member <code>total</code>
 */
@GeneratedFrom("app.Audit")
public record NoteInput(String execution, Instant at, Audit.Order order,
    @Field("customer-name") String customer, int total) {
}
