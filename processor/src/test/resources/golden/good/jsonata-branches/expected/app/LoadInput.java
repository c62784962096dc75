package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;

/**
 * A payload of {@link Fleet}, emitted by Stepmark.
 *
 * @param truck the member <code>truck</code>
 * @param drivers the member <code>drivers</code>
 */
@GeneratedFrom("app.Fleet")
public record LoadInput(Fleet.Truck truck, List<String> drivers) {
}
