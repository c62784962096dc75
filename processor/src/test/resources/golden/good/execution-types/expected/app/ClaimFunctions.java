package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The Lambda functions of {@link Claim}.
 */
@GeneratedFrom("app.Claim")
public final class ClaimFunctions {
  private ClaimFunctions() {
  }

  /**
   * The Lambda function of the state <code>Examine</code>: {@code Claim::examine}.
   */
  public static class ExamineFunction extends EntryPoint<Claim.Damage, Void> {
    private final Claim workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ExamineFunction() {
      this(ClaimHandlers.shared());
    }

    ExamineFunction(Claim workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Claim.Damage read(PayloadReader in) {
      return Codecs.readClaimDamage(in);
    }

    @Override
    protected Void handle(Claim.Damage input, Context context) throws Throwable {
      workflow.examine(input);
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Refuse</code>: {@code Claim::refuse}.
   */
  public static class RefuseFunction extends EntryPoint<Claim.Damage, Void> {
    private final Claim workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public RefuseFunction() {
      this(ClaimHandlers.shared());
    }

    RefuseFunction(Claim workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Claim.Damage read(PayloadReader in) {
      return Codecs.readClaimDamage(in);
    }

    @Override
    protected Void handle(Claim.Damage input, Context context) throws Throwable {
      workflow.refuse(input);
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Claim}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static String json(Object payload) {
      PayloadWriter out = new PayloadWriter();
      try {
        payload(out, payload);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void payload(PayloadWriter out, Object payload) throws IOException {
      if (payload != null && payload.getClass() == Claim.Damage.class) {
        Codecs.writeClaimDamage(out, (Claim.Damage) payload);
      } else if (payload instanceof Collection<?> elements) {
        out.beginArray();
        for (Object element : elements) {
          payload(out, element);
        }
        out.endArray();
      } else {
        out.free(payload);
      }
    }

    static <T> T read(String json, Class<T> type) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      if (type == Claim.Damage.class) {
        return type.cast(Codecs.readClaimDamage(in));
      }
      return type.cast(in.free());
    }

    static Claim.Damage readClaimDamage(PayloadReader in) {
      String id = null;
      Long cents = null;
      Boolean insured = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "cents" -> cents = in.skipNull() ? null : in.int64();
          case "insured" -> insured = in.skipNull() ? null : in.bool();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Claim.Damage(in.required("id", id), in.required("cents", cents),
          in.required("insured", insured));
    }

    static void writeClaimDamage(PayloadWriter out, Claim.Damage value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("cents");
      out.int64(value.cents());
      out.name("insured");
      out.bool(value.insured());
      out.endObject();
    }
  }
}
