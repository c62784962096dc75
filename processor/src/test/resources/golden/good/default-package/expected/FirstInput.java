import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Unpackaged}, emitted by Stepmark.
 *
 * @param name the member <code>name</code>
 * @param item the member <code>item</code>
 */
@GeneratedFrom("Unpackaged")
public record FirstInput(String name, Unpackaged.Item item) {
}
