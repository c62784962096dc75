package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Invoicing}, emitted by Stepmark.
 *
 * @param customer the member <code>customer</code>
 * @param cents the member <code>cents</code>
 */
@GeneratedFrom("app.Invoicing")
public record InvoiceInput(String customer, long cents) {
}
