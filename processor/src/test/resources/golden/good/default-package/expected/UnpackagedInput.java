import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Unpackaged} is started with.
 *
 * @param name the member <code>name</code>
 * @param item the member <code>item</code>
 */
@GeneratedFrom("Unpackaged")
public record UnpackagedInput(String name, Unpackaged.Item item) {
}
