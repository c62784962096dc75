package io.github.stepmark.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Json;
import java.util.List;

/** Writes findings for programs: one JSON array. */
final class JsonReport {

  private JsonReport() {}

  static String of(List<Finding> findings) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    findings.forEach(finding -> all.add(of(finding)));
    return Json.pretty(all);
  }

  private static ObjectNode of(Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("file", finding.definition().source().name());
    node.put("code", diagnostic.rule().id());
    node.put("severity", diagnostic.severity().name());
    node.put("pointer", diagnostic.pointer());
    node.put("message", diagnostic.message());
    node.put("mend", diagnostic.mend());
    node.put("line", finding.place().line());
    node.put("column", finding.place().column());
    if (finding.definition().resource() != null) {
      node.put("resource", finding.definition().resource());
    }
    node.put("location", diagnostic.awsLocation());
    if (!diagnostic.rule().awsCode().isEmpty()) {
      node.put("awsCode", diagnostic.rule().awsCode());
    }
    return node;
  }
}
