package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;

/**
 * Reads and writes the payloads of {@link Approvals}.
 */
@GeneratedFrom("app.Approvals")
final class ApprovalsCodecs {
  private ApprovalsCodecs() {
  }

  static Approvals.Order readApprovalsOrder(PayloadReader in) {
    String id = null;
    Integer total = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Id" -> id = in.skipNull() ? null : in.string();
        case "Total" -> total = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Approvals.Order(in.required("Id", id), in.required("Total", total));
  }

  static ArchiveInput readArchiveInput(PayloadReader in) {
    String shelf = null;
    String receipt = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Shelf" -> shelf = in.skipNull() ? null : in.string();
        case "Receipt" -> receipt = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new ArchiveInput(in.required("Shelf", shelf), in.required("Receipt", receipt));
  }

  static AskApprovalInput readAskApprovalInput(PayloadReader in) {
    String orderId = null;
    String token = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "OrderId" -> orderId = in.skipNull() ? null : in.string();
        case "Token" -> token = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new AskApprovalInput(in.required("OrderId", orderId), in.required("Token", token));
  }

  static CountersignInput readCountersignInput(PayloadReader in) {
    Integer level = null;
    Approvals.Order order = null;
    String token = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Level" -> level = in.skipNull() ? null : in.int32();
        case "Order" -> order = in.skipNull() ? null : ApprovalsCodecs.readApprovalsOrder(in);
        case "Token" -> token = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new CountersignInput(in.required("Level", level), in.required("Order", order),
        in.required("Token", token));
  }

  static SignInput readSignInput(PayloadReader in) {
    String token = null;
    Approvals.Order order = null;
    String execution = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Token" -> token = in.skipNull() ? null : in.string();
        case "Order" -> order = in.skipNull() ? null : ApprovalsCodecs.readApprovalsOrder(in);
        case "Execution" -> execution = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new SignInput(in.required("Token", token), in.required("Order", order),
        in.required("Execution", execution));
  }

  static StampInput readStampInput(PayloadReader in) {
    String token = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Token" -> token = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new StampInput(in.required("Token", token));
  }
}
