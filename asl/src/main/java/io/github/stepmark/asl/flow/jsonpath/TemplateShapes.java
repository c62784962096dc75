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
    return Template.of(template.toNode()).match(new Part(scope, pointer, problems)).shape();
  }

  private record Part(Scope scope, String pointer, Function<String, Problems> problems)
      implements Template.Cases<Member> {

    private Part at(String pointer) {
      return new Part(scope, pointer, problems);
    }

    @Override
    public Member fields(Template.Fields fields) {
      Map<String, Member> members = new LinkedHashMap<>();
      for (Field field : fields.all()) {
        members.put(field.name(), field.value().match(at(Pointer.member(pointer, field.key()))));
      }
      return Member.of(Shape.object(ObjectShape.of(members, Shape.nothing())));
    }

    @Override
    public Member elements(Template.Elements elements) {
      List<Shape> all = new ArrayList<>();
      for (Template element : elements.all()) {
        all.add(element.match(at(Pointer.element(pointer, all.size()))).shape());
      }
      return Member.of(Shape.tuple(all));
    }

    @Override
    public Member literal(Template.Literal literal) {
      JsonNode value = literal.value().toNode();
      return value.isTextual() && value.textValue().contains(PLACEHOLDER)
          ? Member.of(Shape.text())
          : Member.of(Shape.of(value));
    }

    @Override
    public Member path(Template.Selected selected) {
      return PathShapes.requiredMember(selected.path(), scope, problems.apply(pointer));
    }

    @Override
    public Member call(Template.Called called) {
      return Member.of(IntrinsicShapes.of(called.call(), scope, problems.apply(pointer)));
    }

    @Override
    public Member placeholder(Template.Placeholder placeholder) {
      return Member.of(Shape.anything());
    }

    @Override
    public Member broken(Template.Broken broken) {
      return Member.of(Shape.anything());
    }
  }
}
