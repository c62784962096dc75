package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link Claim}.
 */
@GeneratedFrom("app.Claim")
final class ClaimCodecs {
  private ClaimCodecs() {
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
      ClaimCodecs.writeClaimDamage(out, (Claim.Damage) payload);
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
      return type.cast(ClaimCodecs.readClaimDamage(in));
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
