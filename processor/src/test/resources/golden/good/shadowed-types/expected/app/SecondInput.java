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
 */
@GeneratedFrom("app.Shadowed")
public record SecondInput(List<java.lang.String> list, Map<java.lang.String, String> map,
    Optional<String> maybe) {
}
