package callcenter;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Reads and writes the payloads of {@link CallCenter}.
 */
@GeneratedFrom("callcenter.CallCenter")
final class CallCenterCodecs {
  private CallCenterCodecs() {
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
    if (payload != null && payload.getClass() == OpenCaseInput.class) {
      CallCenterCodecs.writeOpenCaseInput(out, (OpenCaseInput) payload);
    } else if (payload != null && payload.getClass() == OpenCaseOutput.class) {
      CallCenterCodecs.writeOpenCaseOutput(out, (OpenCaseOutput) payload);
    } else if (payload != null && payload.getClass() == AssignCaseInput.class) {
      CallCenterCodecs.writeAssignCaseInput(out, (AssignCaseInput) payload);
    } else if (payload != null && payload.getClass() == AssignCaseOutput.class) {
      CallCenterCodecs.writeAssignCaseOutput(out, (AssignCaseOutput) payload);
    } else if (payload != null && payload.getClass() == WorkOnCaseInput.class) {
      CallCenterCodecs.writeWorkOnCaseInput(out, (WorkOnCaseInput) payload);
    } else if (payload != null && payload.getClass() == WorkOnCaseOutput.class) {
      CallCenterCodecs.writeWorkOnCaseOutput(out, (WorkOnCaseOutput) payload);
    } else if (payload != null && payload.getClass() == CallCenterInput.class) {
      CallCenterCodecs.writeCallCenterInput(out, (CallCenterInput) payload);
    } else if (payload != null && payload.getClass() == CallCenterOutput.class) {
      CallCenterCodecs.writeCallCenterOutput(out, (CallCenterOutput) payload);
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
    if (type == OpenCaseInput.class) {
      return type.cast(CallCenterCodecs.readOpenCaseInput(in));
    }
    if (type == OpenCaseOutput.class) {
      return type.cast(CallCenterCodecs.readOpenCaseOutput(in));
    }
    if (type == AssignCaseInput.class) {
      return type.cast(CallCenterCodecs.readAssignCaseInput(in));
    }
    if (type == AssignCaseOutput.class) {
      return type.cast(CallCenterCodecs.readAssignCaseOutput(in));
    }
    if (type == WorkOnCaseInput.class) {
      return type.cast(CallCenterCodecs.readWorkOnCaseInput(in));
    }
    if (type == WorkOnCaseOutput.class) {
      return type.cast(CallCenterCodecs.readWorkOnCaseOutput(in));
    }
    if (type == CallCenterInput.class) {
      return type.cast(CallCenterCodecs.readCallCenterInput(in));
    }
    if (type == CallCenterOutput.class) {
      return type.cast(CallCenterCodecs.readCallCenterOutput(in));
    }
    return type.cast(in.free());
  }

  static AssignCaseInput readAssignCaseInput(PayloadReader in) {
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
    return new AssignCaseInput(in.required("Case", case_), in.required("Message", message));
  }

  static AssignCaseOutput readAssignCaseOutput(PayloadReader in) {
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
    return new AssignCaseOutput(in.required("Case", case_), in.required("Message", message));
  }

  static CallCenterInput readCallCenterInput(PayloadReader in) {
    String caseId = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "inputCaseID" -> caseId = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new CallCenterInput(in.required("inputCaseID", caseId));
  }

  static CallCenterOutput readCallCenterOutput(PayloadReader in) {
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
    return new CallCenterOutput(in.required("Case", case_), in.required("Status", status),
        in.required("Message", message));
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

  static OpenCaseOutput readOpenCaseOutput(PayloadReader in) {
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
    return new OpenCaseOutput(in.required("Case", case_), in.required("Message", message));
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

  static void writeAssignCaseInput(PayloadWriter out, AssignCaseInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Case");
    out.string(value.case_());
    out.name("Message");
    out.string(value.message());
    out.endObject();
  }

  static void writeAssignCaseOutput(PayloadWriter out, AssignCaseOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Case");
    out.string(value.case_());
    out.name("Message");
    out.string(value.message());
    out.endObject();
  }

  static void writeCallCenterInput(PayloadWriter out, CallCenterInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("inputCaseID");
    out.string(value.caseId());
    out.endObject();
  }

  static void writeCallCenterOutput(PayloadWriter out, CallCenterOutput value) throws IOException {
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

  static void writeOpenCaseInput(PayloadWriter out, OpenCaseInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("inputCaseID");
    out.string(value.caseId());
    out.endObject();
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

  static void writeWorkOnCaseInput(PayloadWriter out, WorkOnCaseInput value) throws IOException {
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
