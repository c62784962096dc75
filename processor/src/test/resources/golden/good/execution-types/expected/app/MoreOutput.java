package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link More} gives.
 *
 * @param customer the member <code>customer</code>
 * @param seen the member <code>seen</code>
 */
@GeneratedFrom(value = "app.More", nullable = {"customer"})
public record MoreOutput(Object customer, boolean seen) {
}
