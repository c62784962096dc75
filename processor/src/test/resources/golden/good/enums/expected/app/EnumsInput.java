package app;

import io.github.stepmark.GeneratedFrom;
import java.time.DayOfWeek;
import java.util.List;

/**
 * What an execution of {@link Enums} is started with.
 *
 * @param size the member <code>size</code>
 * @param days the member <code>days</code>
 */
@GeneratedFrom("app.Enums")
public record EnumsInput(Enums.Size size, List<DayOfWeek> days) {
}
