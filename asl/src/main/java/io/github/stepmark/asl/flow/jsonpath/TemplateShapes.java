package io.github.stepmark.asl.flow.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.template.Field;
import io.github.stepmark.asl.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a payload template gives. */
public final class TemplateShapes {

  private static final String PLACEHOLDER = "${";

  private TemplateShapes() {}

  /**
   * What {@code template} gives.
   *
   * @param pointer where it stands
   * @param problems who takes what is wrong with the string at a pointer
   */
  public static Shape of(
      JsonValue template, Scope scope, String pointer, Function<String, Problems> problems) {
    return Template.of(template.toNode()).match(new Part(scope, pointer, problems));
  }

  private record Part(Scope scope, String pointer, Function<String, Problems> problems)
      implements Template.Cases<Shape> {

    private Part at(String pointer) {
      return new Part(scope, pointer, problems);
    }

    @Override
    public Shape fields(Template.Fields fields) {
      Map<String, Member> members = new LinkedHashMap<>();
      for (Field field : fields.all()) {
        Shape value = field.value().match(at(Pointer.member(pointer, field.key())));
        members.put(field.name(), Member.of(value));
      }
      return Shape.object(ObjectShape.of(members, Shape.nothing()));
    }

    @Override
    public Shape elements(Template.Elements elements) {
      List<Shape> all = new ArrayList<>();
      for (Template element : elements.all()) {
        all.add(element.match(at(Pointer.element(pointer, all.size()))));
      }
      return Shape.tuple(all);
    }

    @Override
    public Shape literal(Template.Literal literal) {
      JsonNode value = literal.value().toNode();
      return value.isTextual() && value.textValue().contains(PLACEHOLDER)
          ? Shape.text()
          : Shape.of(value);
    }

    @Override
    public Shape path(Template.Selected selected) {
      return PathShapes.required(selected.path(), scope, problems.apply(pointer));
    }

    @Override
    public Shape call(Template.Called called) {
      return IntrinsicShapes.of(called.call(), scope, problems.apply(pointer));
    }

    @Override
    public Shape placeholder(Template.Placeholder placeholder) {
      return Shape.anything();
    }

    @Override
    public Shape broken(Template.Broken broken) {
      return Shape.anything();
    }
  }
}
