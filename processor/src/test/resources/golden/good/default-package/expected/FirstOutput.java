import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Unpackaged}, emitted by Stepmark.
 *
 * @param count the member <code>Count</code>
 */
@GeneratedFrom("Unpackaged")
public record FirstOutput(@Field("Count") String count) {
}
