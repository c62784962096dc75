package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import io.github.stepmark.asl.template.Field;
import io.github.stepmark.asl.template.Template;
import io.github.stepmark.asl.text.TextMistake;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fields of payload templates whose name ends in {@code .$} and whose value is neither a path nor a
 * call of an intrinsic function, or that stand beside a field of the same name without it.
 */
final class TemplateFields implements Check {

  /** The fields that are payload templates, wherever they stand. */
  static final Set<String> TEMPLATES =
      Set.of("Parameters", "ResultSelector", "Credentials", "ItemSelector", "BatchInput", "Assign");

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      if (placed.language() == QueryLanguage.JSONPATH) {
        for (PlacedJson json : placed.json()) {
          if (TEMPLATES.contains(json.field())) {
            Template.of(json.node()).match(new Part(json.field(), json.pointer(), found));
          }
        }
      }
    }
  }

  /**
   * Checks a part of a template.
   *
   * @param key the name of the field or of the template that it is the value of
   */
  private record Part(String key, String pointer, Diagnostics found)
      implements Template.Cases<@Nullable Void> {

    @Override
    public @Nullable Void fields(Template.Fields fields) {
      Map<String, String> keys = new HashMap<>();
      for (Field field : fields.all()) {
        String at = Pointer.member(pointer, field.key());
        String other = keys.put(field.name(), field.key());
        if (other != null) {
          duplicate(other, field.key());
        }
        field.value().match(new Part(field.key(), at, found));
      }
      return null;
    }

    @Override
    public @Nullable Void elements(Template.Elements elements) {
      List<Template> all = elements.all();
      for (int i = 0; i < all.size(); i++) {
        all.get(i).match(new Part(key, Pointer.element(pointer, i), found));
      }
      return null;
    }

    @Override
    public @Nullable Void literal(Template.Literal literal) {
      return null;
    }

    @Override
    public @Nullable Void path(Template.Selected selected) {
      return null;
    }

    @Override
    public @Nullable Void call(Template.Called called) {
      new IntrinsicCalls(found).check(called.call(), pointer);
      return null;
    }

    @Override
    public @Nullable Void placeholder(Template.Placeholder placeholder) {
      return null;
    }

    @Override
    public @Nullable Void broken(Template.Broken broken) {
      String message =
          "The value for the field '"
              + key
              + "' must be a valid JSONPath or a valid intrinsic function call";
      TextMistake mistake = broken.mistake();
      if (mistake == null) {
        found.add(
            Rule.INVALID_TEMPLATE,
            pointer,
            message,
            "Write a path or a call in quotes, or take .$ off the name.");
      } else {
        found.add(
            Rule.INVALID_TEMPLATE,
            pointer,
            mistake.range(),
            message,
            mistake.message() + ". " + mistake.mend());
      }
      return null;
    }

    private void duplicate(String one, String other) {
      String computed = one.endsWith(".$") ? one : other;
      String plain = one.endsWith(".$") ? other : one;
      found.add(
          Rule.DUPLICATE_TEMPLATE_FIELD,
          Pointer.member(pointer, computed),
          "'" + computed + "' and '" + plain + "' are the same field of the result",
          "Keep one of them.");
    }
  }
}
