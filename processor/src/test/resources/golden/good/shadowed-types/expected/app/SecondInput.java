package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A payload of {@link Shadowed}, emitted by Stepmark.
 *
 * @param list the member <code>list</code>
 * @param map the member <code>map</code>
 * @param maybe the member <code>maybe</code>
 * @param answer the member <code>answer</code>
 */
@GeneratedFrom("app.Shadowed")
public record SecondInput(List<java.lang.String> list, Map<java.lang.String, app.String> map,
    Optional<app.String> maybe, Optional<Answer> answer) {
}
