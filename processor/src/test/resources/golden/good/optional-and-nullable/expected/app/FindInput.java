package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;
import java.util.Optional;

/**
 * A payload of {@link Absent}, emitted by Stepmark.
 *
 * @param name the member <code>name</code>
 * @param email the member <code>email</code>
 * @param tags the member <code>tags</code>
 */
@GeneratedFrom(value = "app.Absent", nullable = {"name"})
public record FindInput(String name, Optional<String> email, Optional<List<String>> tags) {
}
