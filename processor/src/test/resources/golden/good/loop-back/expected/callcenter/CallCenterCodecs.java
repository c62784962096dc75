package callcenter;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * Reads and writes the payloads of {@link CallCenter}.
 */
@GeneratedFrom("callcenter.CallCenter")
final class CallCenterCodecs {
  private CallCenterCodecs() {
  }

  static OpenCaseInput readOpenCaseInput(PayloadReader in) {
    String caseId = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "inputCaseID" -> caseId = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new OpenCaseInput(in.required("inputCaseID", caseId));
  }

  static WorkOnCaseInput readWorkOnCaseInput(PayloadReader in) {
    String case_ = null;
    String message = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Case" -> case_ = in.skipNull() ? null : in.string();
        case "Message" -> message = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new WorkOnCaseInput(in.required("Case", case_), in.required("Message", message));
  }

  static WorkOnCaseOutput readWorkOnCaseOutput(PayloadReader in) {
    String case_ = null;
    Integer status = null;
    String message = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Case" -> case_ = in.skipNull() ? null : in.string();
        case "Status" -> status = in.skipNull() ? null : in.int32();
        case "Message" -> message = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new WorkOnCaseOutput(in.required("Case", case_), in.required("Status", status),
        in.required("Message", message));
  }

  static void writeOpenCaseOutput(PayloadWriter out, OpenCaseOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Case");
    out.string(value.case_());
    out.name("Message");
    out.string(value.message());
    out.endObject();
  }

  static void writeWorkOnCaseOutput(PayloadWriter out, WorkOnCaseOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Case");
    out.string(value.case_());
    out.name("Status");
    out.int32(value.status());
    out.name("Message");
    out.string(value.message());
    out.endObject();
  }
}
