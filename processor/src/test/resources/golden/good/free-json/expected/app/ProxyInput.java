package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Proxy} is started with.
 *
 * @param id the member <code>id</code>
 * @param body the member <code>body</code>
 */
@GeneratedFrom("app.Proxy")
public record ProxyInput(String id, Object body) {
}
