package io.github.stepmark.lambda.codec;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.lambda.InvalidPayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What Lambda calls for one handler of a workflow; the processor generates one subclass each.
 *
 * <p>It is a {@link RequestStreamHandler} so that the runtime's own serializer is neither used nor
 * built: that one fails on records in some of its versions, and building it is most of a cold
 * start.
 *
 * @param <I> what the handler takes
 * @param <O> what the handler gives
 */
public abstract class EntryPoint<I extends @Nullable Object, O extends @Nullable Object>
    implements RequestStreamHandler {

  /**
   * Which generated code fits this package. It is raised when what an earlier processor has
   * generated no longer compiles or works against it, so that a processor can refuse a version that
   * it does not generate for.
   */
  public static final int API_VERSION = 3;

  /** For generated subclasses, which have a public constructor without arguments. */
  protected EntryPoint() {}

  /**
   * Reads the handler's input: exactly one value.
   *
   * @throws InvalidPayload if the payload does not fit
   */
  protected abstract I read(PayloadReader in) throws IOException;

  /** Calls the handler. What it throws leaves {@link #handleRequest} as it is. */
  protected abstract O handle(I input, Context context) throws Throwable;

  /**
   * Writes the handler's output: exactly one value.
   *
   * @throws InvalidPayload if the output is not what its type says, such as null for a member
   */
  protected abstract void write(PayloadWriter out, O output) throws IOException;

  /**
   * Reads the payload, calls the handler and writes its result. Whatever the handler throws,
   * checked exceptions too, is neither wrapped nor changed: Lambda reports its class as {@code
   * errorType}, which is what a workflow's retriers and catchers look at. If the result cannot be
   * written, nothing is.
   *
   * @throws InvalidPayload if the payload or the handler's result does not fit
   */
  @Override
  public final void handleRequest(InputStream in, OutputStream out, Context context)
      throws IOException {
    PayloadReader reader = PayloadReader.of(in.readAllBytes());
    I input = read(reader);
    reader.end();
    PayloadWriter writer = new PayloadWriter();
    write(writer, answer(input, context));
    out.write(writer.toBytes());
  }

  private O answer(I input, Context context) {
    try {
      return handle(input, context);
    } catch (Throwable thrown) {
      throw EntryPoint.<RuntimeException>asItIs(thrown);
    }
  }

  /** Never returns: the type variable lets a checked exception pass without a wrapper. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> RuntimeException asItIs(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
