package io.github.stepmark.processor.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements as policies of which none is larger than IAM takes: the first for the role itself, the
 * others to be managed policies. A statement of many resources may go on in the next policy.
 */
final class PolicyDocuments {

  private final List<ObjectNode> documents = new ArrayList<>();
  private final PolicySize sizes;
  private final int inline;

  private ObjectNode current;
  private int size;

  private PolicyDocuments(PolicySize sizes, int inline) {
    this.sizes = sizes;
    this.inline = inline;
    begin();
  }

  /**
   * Policies of {@code statements}; the first may be without any.
   *
   * @param inline how large the first may be
   */
  static List<ObjectNode> of(List<ObjectNode> statements, TemplateNames names, int inline) {
    PolicyDocuments documents = new PolicyDocuments(new PolicySize(names), inline);
    statements.forEach(documents::add);
    return documents.documents;
  }

  private void begin() {
    current = PolicyJson.document();
    current.putArray("Statement");
    size = sizes.of(current);
    documents.add(current);
  }

  private int left() {
    return (documents.size() == 1 ? inline : PolicySize.MANAGED) - size;
  }

  private boolean isEmpty() {
    return current.get("Statement").isEmpty();
  }

  private void add(ObjectNode statement) {
    ObjectNode rest = statement;
    while (rest != null) {
      if (fits(rest)) {
        put(rest);
        return;
      }
      ObjectNode part = split(rest, left());
      if (part != null) {
        ObjectNode behind = without(rest, part.get("Resource").size());
        put(part);
        rest = behind;
      } else if (isEmpty() && documents.size() > 1) {
        put(rest); // one resource that is too large by itself: no other policy would hold it
        return;
      }
      begin();
    }
  }

  private boolean fits(ObjectNode statement) {
    return sizes.of(statement) + 1 <= left();
  }

  private void put(ObjectNode statement) {
    ((ArrayNode) current.get("Statement")).add(statement);
    size += sizes.of(statement) + 1;
  }

  /** The statement with as many of its resources as {@code room} is for; null if for none. */
  private @Nullable ObjectNode split(ObjectNode statement, int room) {
    ObjectNode part = statement.deepCopy();
    ArrayNode resources = part.putArray("Resource");
    int size = sizes.of(part) + 1;
    for (JsonNode resource : statement.get("Resource")) {
      size += sizes.of(resource) + 1;
      if (size > room) {
        break;
      }
      resources.add(resource);
    }
    return resources.isEmpty() ? null : part;
  }

  private static ObjectNode without(ObjectNode statement, int first) {
    ObjectNode rest = statement.deepCopy();
    ArrayNode resources = rest.putArray("Resource");
    for (int i = first; i < statement.get("Resource").size(); i++) {
      resources.add(statement.get("Resource").get(i));
    }
    return rest;
  }
}
