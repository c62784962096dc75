package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Proxy}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 * @param body the member <code>body</code>
 */
@GeneratedFrom("app.Proxy")
public record WrapInput(String id, Object body) {
}
