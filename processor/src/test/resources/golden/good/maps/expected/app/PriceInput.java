package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;
import java.util.Map;

/**
 * A payload of {@link Maps}, emitted by Stepmark.
 *
 * @param counts the member <code>counts</code>
 * @param deep the member <code>deep</code>
 */
@GeneratedFrom("app.Maps")
public record PriceInput(Map<String, Integer> counts,
    Map<String, List<Map<String, Maps.Price>>> deep) {
}
