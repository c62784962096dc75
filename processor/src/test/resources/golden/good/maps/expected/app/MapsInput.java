package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;
import java.util.Map;

/**
 * What an execution of {@link Maps} is started with.
 *
 * @param counts the member <code>counts</code>
 * @param deep the member <code>deep</code>
 */
@GeneratedFrom("app.Maps")
public record MapsInput(Map<String, Integer> counts,
    Map<String, List<Map<String, Maps.Price>>> deep) {
}
