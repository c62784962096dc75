package app;

import io.github.stepmark.GeneratedFrom;
import java.time.DayOfWeek;
import java.util.List;

/**
 * A payload of {@link Enums}, emitted by Stepmark.
 *
 * @param size the member <code>size</code>
 * @param days the member <code>days</code>
 */
@GeneratedFrom("app.Enums")
public record WashInput(Enums.Size size, List<DayOfWeek> days) {
}
