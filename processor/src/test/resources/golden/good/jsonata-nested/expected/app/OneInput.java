package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Reports}, emitted by Stepmark.
 *
 * @param a the member <code>a</code>
 */
@GeneratedFrom("app.Reports")
public record OneInput(int a) {
}
