package io.github.stepmark.cli.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.WorkflowType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A definition, and where it stands.
 *
 * @param source the text that holds it
 * @param resource the logical id of the state machine in a template; {@code null} where the text is
 *     the definition
 * @param type the type that the template gives the state machine; {@code null} where it says none
 * @param root the definition, with placeholders for CloudFormation's functions
 * @param positions where its values stand in the source, by pointers into the definition
 * @param problems what of it is no JSON value, by such pointers; the definition has a stand-in
 *     there
 * @param unquoted the placeholders in the source that stand outside of quotes, as numbers and such
 *     do; the definition has stand-ins there, with which it can be checked and drawn, not run
 */
public record DefinitionSource(
    SourceText source,
    @Nullable String resource,
    @Nullable WorkflowType type,
    JsonNode root,
    Positions positions,
    List<TextProblem> problems,
    List<Unquoted> unquoted) {

  public DefinitionSource {
    problems = List.copyOf(problems);
    unquoted = List.copyOf(unquoted);
  }

  /** What to call it where a text holds several: its resource, else the name of its text. */
  public String name() {
    return resource == null ? source.name() : resource;
  }

  /**
   * The lines of the YAML comment right above the name of the member at {@code pointer}, without
   * their marks; none where there is none. A line of it begins in the column of the name, where in
   * a text that is a value of a member before nothing can stand.
   */
  public List<String> commentAbove(String pointer) {
    Place name = positions.name(pointer);
    List<String> lines = source.text().lines().limit(name.line() - 1L).toList();
    String mark = " ".repeat(name.column() - 1) + "#";
    Deque<String> comment = new ArrayDeque<>();
    for (int i = lines.size() - 1; i >= 0 && lines.get(i).startsWith(mark); i--) {
      comment.addFirst(lines.get(i).substring(mark.length()).strip());
    }
    return List.copyOf(comment);
  }
}
