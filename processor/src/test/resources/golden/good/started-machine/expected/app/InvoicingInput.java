package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Invoicing} is started with.
 *
 * @param customer the member <code>customer</code>
 * @param cents the member <code>cents</code>
 */
@GeneratedFrom("app.Invoicing")
public record InvoicingInput(String customer, long cents) {
}
