package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * Reads and writes the payloads of {@link Mixed}.
 */
@GeneratedFrom("app.Mixed")
final class MixedCodecs {
  private MixedCodecs() {
  }

  static SumInput readSumInput(PayloadReader in) {
    Integer cents = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "cents" -> cents = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new SumInput(in.required("cents", cents));
  }

  static void writeMixedTotal(PayloadWriter out, Mixed.Total value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("total");
    out.int32(value.total());
    out.endObject();
  }
}
