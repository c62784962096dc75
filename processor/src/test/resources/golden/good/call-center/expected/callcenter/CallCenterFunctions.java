package callcenter;

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
 * The Lambda functions of {@link CallCenter}.
 */
@GeneratedFrom("callcenter.CallCenter")
public final class CallCenterFunctions {
  private CallCenterFunctions() {
  }

  /**
   * The Lambda function of the state <code>Open Case</code>: {@code CallCenter::openCase}.
   */
  public static class OpenCaseFunction extends EntryPoint<OpenCaseInput, OpenCaseOutput> {
    private final CallCenter workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OpenCaseFunction() {
      this(CallCenterHandlers.shared());
    }

    OpenCaseFunction(CallCenter workflow) {
      this.workflow = workflow;
    }

    @Override
    protected OpenCaseInput read(PayloadReader in) {
      return Codecs.readOpenCaseInput(in);
    }

    @Override
    protected OpenCaseOutput handle(OpenCaseInput input, Context context) throws Throwable {
      return workflow.openCase(input.caseId());
    }

    @Override
    protected void write(PayloadWriter out, OpenCaseOutput output) throws IOException {
      Codecs.writeOpenCaseOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Assign Case</code>: {@code CallCenter::assignCase}.
   */
  public static class AssignCaseFunction extends EntryPoint<AssignCaseInput, AssignCaseOutput> {
    private final CallCenter workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AssignCaseFunction() {
      this(CallCenterHandlers.shared());
    }

    AssignCaseFunction(CallCenter workflow) {
      this.workflow = workflow;
    }

    @Override
    protected AssignCaseInput read(PayloadReader in) {
      return Codecs.readAssignCaseInput(in);
    }

    @Override
    protected AssignCaseOutput handle(AssignCaseInput input, Context context) throws Throwable {
      return workflow.assignCase(input.case_(), input.message());
    }

    @Override
    protected void write(PayloadWriter out, AssignCaseOutput output) throws IOException {
      Codecs.writeAssignCaseOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Work on Case</code>: {@code CallCenter::workOnCase}.
   */
  public static class WorkOnCaseFunction extends EntryPoint<WorkOnCaseInput, WorkOnCaseOutput> {
    private final CallCenter workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WorkOnCaseFunction() {
      this(CallCenterHandlers.shared());
    }

    WorkOnCaseFunction(CallCenter workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WorkOnCaseInput read(PayloadReader in) {
      return Codecs.readWorkOnCaseInput(in);
    }

    @Override
    protected WorkOnCaseOutput handle(WorkOnCaseInput input, Context context) throws Throwable {
      return workflow.workOnCase(input.case_(), input.message());
    }

    @Override
    protected void write(PayloadWriter out, WorkOnCaseOutput output) throws IOException {
      Codecs.writeWorkOnCaseOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Close Case</code>: {@code CallCenter::closeCase}.
   */
  public static class CloseCaseFunction extends EntryPoint<WorkOnCaseOutput, WorkOnCaseOutput> {
    private final CallCenter workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CloseCaseFunction() {
      this(CallCenterHandlers.shared());
    }

    CloseCaseFunction(CallCenter workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WorkOnCaseOutput read(PayloadReader in) {
      return Codecs.readWorkOnCaseOutput(in);
    }

    @Override
    protected WorkOnCaseOutput handle(WorkOnCaseOutput input, Context context) throws Throwable {
      return workflow.closeCase(input);
    }

    @Override
    protected void write(PayloadWriter out, WorkOnCaseOutput output) throws IOException {
      Codecs.writeWorkOnCaseOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Escalate Case</code>: {@code CallCenter::escalateCase}.
   */
  public static class EscalateCaseFunction extends EntryPoint<WorkOnCaseOutput, WorkOnCaseOutput> {
    private final CallCenter workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public EscalateCaseFunction() {
      this(CallCenterHandlers.shared());
    }

    EscalateCaseFunction(CallCenter workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WorkOnCaseOutput read(PayloadReader in) {
      return Codecs.readWorkOnCaseOutput(in);
    }

    @Override
    protected WorkOnCaseOutput handle(WorkOnCaseOutput input, Context context) throws Throwable {
      return workflow.escalateCase(input);
    }

    @Override
    protected void write(PayloadWriter out, WorkOnCaseOutput output) throws IOException {
      Codecs.writeWorkOnCaseOutput(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link CallCenter}.
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
      if (payload != null && payload.getClass() == OpenCaseInput.class) {
        Codecs.writeOpenCaseInput(out, (OpenCaseInput) payload);
      } else if (payload != null && payload.getClass() == OpenCaseOutput.class) {
        Codecs.writeOpenCaseOutput(out, (OpenCaseOutput) payload);
      } else if (payload != null && payload.getClass() == AssignCaseInput.class) {
        Codecs.writeAssignCaseInput(out, (AssignCaseInput) payload);
      } else if (payload != null && payload.getClass() == AssignCaseOutput.class) {
        Codecs.writeAssignCaseOutput(out, (AssignCaseOutput) payload);
      } else if (payload != null && payload.getClass() == WorkOnCaseInput.class) {
        Codecs.writeWorkOnCaseInput(out, (WorkOnCaseInput) payload);
      } else if (payload != null && payload.getClass() == WorkOnCaseOutput.class) {
        Codecs.writeWorkOnCaseOutput(out, (WorkOnCaseOutput) payload);
      } else if (payload != null && payload.getClass() == CallCenterInput.class) {
        Codecs.writeCallCenterInput(out, (CallCenterInput) payload);
      } else if (payload != null && payload.getClass() == CallCenterOutput.class) {
        Codecs.writeCallCenterOutput(out, (CallCenterOutput) payload);
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
        return type.cast(Codecs.readOpenCaseInput(in));
      }
      if (type == OpenCaseOutput.class) {
        return type.cast(Codecs.readOpenCaseOutput(in));
      }
      if (type == AssignCaseInput.class) {
        return type.cast(Codecs.readAssignCaseInput(in));
      }
      if (type == AssignCaseOutput.class) {
        return type.cast(Codecs.readAssignCaseOutput(in));
      }
      if (type == WorkOnCaseInput.class) {
        return type.cast(Codecs.readWorkOnCaseInput(in));
      }
      if (type == WorkOnCaseOutput.class) {
        return type.cast(Codecs.readWorkOnCaseOutput(in));
      }
      if (type == CallCenterInput.class) {
        return type.cast(Codecs.readCallCenterInput(in));
      }
      if (type == CallCenterOutput.class) {
        return type.cast(Codecs.readCallCenterOutput(in));
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

    static void writeAssignCaseOutput(PayloadWriter out, AssignCaseOutput value) throws
        IOException {
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

    static void writeCallCenterOutput(PayloadWriter out, CallCenterOutput value) throws
        IOException {
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

    static void writeWorkOnCaseOutput(PayloadWriter out, WorkOnCaseOutput value) throws
        IOException {
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
}
