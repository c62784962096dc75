package io.github.stepmark.asl.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls of DynamoDB that name their tables, and what is done with each, in their items. */
final class TableGrants {

  /** What an item of a transaction is allowed by, by its kind. */
  private static final Map<String, String> TRANSACTED =
      Map.of(
          "Put", "dynamodb:PutItem",
          "Update", "dynamodb:UpdateItem",
          "Delete", "dynamodb:DeleteItem",
          "ConditionCheck", "dynamodb:ConditionCheckItem",
          "Get", "dynamodb:GetItem");

  private TableGrants() {}

  /** Allows {@code call} if it is one of those that this class knows. */
  static boolean grant(ServiceCall call, Grants grants) {
    switch (call.integration()) {
      case "aws-sdk:dynamodb:batchGetItem", "aws-sdk:dynamodb:batchWriteItem" ->
          batch(call, grants);
      case "aws-sdk:dynamodb:transactGetItems", "aws-sdk:dynamodb:transactWriteItems" ->
          transaction(call, grants);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** {@code RequestItems} has a member for each table. */
  private static void batch(ServiceCall call, Grants grants) {
    JsonNode tables = member(call.parameters(), "RequestItems");
    if (tables == null || !tables.isObject() || tables.isEmpty()) {
      allow(SdkActions.of(call), "table/{RequestItems}", call.parameters(), grants);
      return;
    }
    for (Map.Entry<String, JsonNode> table : tables.properties()) {
      String name = table.getKey().replaceFirst("[.][$]$", "");
      JsonNode named = JsonNodeFactory.instance.objectNode().put("TableName", name);
      CallParameters parameters = new CallParameters(named, call.parameters().jsonata());
      allow(SdkActions.of(call), "table/{TableName}", parameters, grants);
    }
  }

  private static void transaction(ServiceCall call, Grants grants) {
    JsonNode items = member(call.parameters(), "TransactItems");
    if (items == null || !items.isArray()) {
      allow(SdkActions.of(call), "table/{TransactItems}", call.parameters(), grants);
      return;
    }
    for (JsonNode item : items) {
      for (Map.Entry<String, JsonNode> one : item.properties()) {
        String action = TRANSACTED.get(one.getKey().replaceFirst("[.][$]$", ""));
        if (action != null) {
          CallParameters parameters =
              new CallParameters(one.getValue(), call.parameters().jsonata());
          allow(List.of(action), "table/{TableName}", parameters, grants);
        }
      }
    }
  }

  private static @Nullable JsonNode member(CallParameters parameters, String name) {
    return parameters.node() == null ? null : parameters.node().get(name);
  }

  private static void allow(
      List<String> actions, String form, CallParameters parameters, Grants grants) {
    new Permission("dynamodb", actions, List.of(), List.of(form), "").grant(parameters, grants);
  }
}
