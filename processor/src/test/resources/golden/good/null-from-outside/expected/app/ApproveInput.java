package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Paths}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 * @param token the member <code>token</code>
 */
@GeneratedFrom("app.Paths")
public record ApproveInput(String id, String token) {
}
