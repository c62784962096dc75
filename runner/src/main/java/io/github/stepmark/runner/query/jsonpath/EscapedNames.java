package io.github.stepmark.runner.query.jsonpath;

import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.path.PathStep;
import io.github.stepmark.asl.path.Selector;
import io.github.stepmark.asl.text.Parsed;
import io.github.stepmark.asl.text.TextMistake;
import java.util.stream.Collectors;

/**
 * Names with backslashes, such as {@code $.store\.book}, for Jayway's library, which knows
 * backslashes between quotes only: {@code $['store.book']}.
 */
final class EscapedNames implements PathStep.Cases<String> {

  private EscapedNames() {}

  /** {@code path} with such names in brackets; as it is where it cannot be read. */
  static String inBrackets(String path) {
    return JsonPath.parse(path)
        .match(
            new Parsed.Cases<JsonPath, String>() {
              @Override
              public String tree(JsonPath tree) {
                return tree.root()
                    + tree.steps().stream()
                        .map(step -> step.match(new EscapedNames()))
                        .collect(Collectors.joining());
              }

              @Override
              public String mistake(TextMistake mistake) {
                return path;
              }
            });
  }

  @Override
  public String child(PathStep.Child child) {
    return child.notation() == PathStep.Notation.DOTTED
        ? dotted(child.selectors().get(0), child.toString(), "")
        : child.toString();
  }

  @Override
  public String descendants(PathStep.Descendants descendants) {
    return descendants.notation() == PathStep.Notation.DOTTED
        ? dotted(descendants.selectors().get(0), descendants.toString(), "..")
        : descendants.toString();
  }

  @Override
  public String call(PathStep.Call call) {
    return call.toString();
  }

  private static String dotted(Selector selector, String written, String before) {
    if (written.indexOf('\\') < 0) {
      return written;
    }
    return selector.match(
        new Selector.Cases<>() {
          @Override
          public String name(Selector.Name name) {
            String quoted = name.value().replace("\\", "\\\\").replace("'", "\\'");
            return before + "['" + quoted + "']";
          }

          @Override
          public String index(Selector.Index index) {
            return written;
          }

          @Override
          public String slice(Selector.Slice slice) {
            return written;
          }

          @Override
          public String wildcard(Selector.Wildcard wildcard) {
            return written;
          }

          @Override
          public String filter(Selector.Filter filter) {
            return written;
          }
        });
  }
}
