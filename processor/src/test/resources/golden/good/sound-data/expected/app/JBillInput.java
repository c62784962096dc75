package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Expressions}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 * @param status the member <code>status</code>
 */
@GeneratedFrom("app.Expressions")
public record JBillInput(String id, Expressions.Status status) {
}
