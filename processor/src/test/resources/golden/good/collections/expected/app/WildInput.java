package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;

/**
 * A payload of {@link Collections}, emitted by Stepmark.
 *
 * @param some the member <code>some</code>
 * @param more the member <code>more</code>
 */
@GeneratedFrom("app.Collections")
public record WildInput(List<? extends Collections.Item> some, String[] more) {
}
