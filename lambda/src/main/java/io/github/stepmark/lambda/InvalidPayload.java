package io.github.stepmark.lambda;

/**
 * A payload that a function cannot take, or a result that it cannot give.
 *
 * <p>Lambda reports it with the {@code errorType} {@code io.github.stepmark.lambda.InvalidPayload},
 * which is the name that a workflow's {@code ErrorEquals} catches; that name stays. The message
 * starts with the place in the payload as a JSON path:
 *
 * <pre>{@code $.lines[2].quantity: expected an integer, but found text "3"}</pre>
 *
 * <p>Text that a message quotes is cut after 60 characters and its control characters are escaped,
 * so that a hostile payload makes neither a huge nor a forged log line.
 */
public final class InvalidPayload extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** The JSON path of the place, in text: a string is always serializable. */
  private final String path;

  /**
   * Reports a problem at a place.
   *
   * @param path the JSON path of the place, such as {@code $.lines[2].quantity}
   * @param problem what is wrong there and what would be right
   */
  public InvalidPayload(String path, String problem) {
    super(path + ": " + problem);
    this.path = path;
  }

  /** The JSON path of the place, such as {@code $.lines[2].quantity}; {@code $} is the whole. */
  public String path() {
    return path;
  }
}
