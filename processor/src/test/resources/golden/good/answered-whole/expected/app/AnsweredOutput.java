package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;

/**
 * What an execution of {@link Answered} gives.
 *
 * @param notes the member <code>notes</code>
 */
@GeneratedFrom("app.Answered")
public record AnsweredOutput(List<String> notes) {
}
