package io.github.stepmark.asl.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds the parameters of a call to what the service takes of them, where AWS is known to fail a
 * task that gives something else: "The value for the field 'S' must be a STRING".
 *
 * @param parameters as they are written
 * @param field that they are written in
 */
record ServiceDemands(Step step, JsonValue parameters, String field) {

  private static final Shape TEXT_ALONE = attribute(Shape.anything());

  /** Numbers are strings there, too; lists and maps hold more of them. */
  private static final Shape ATTRIBUTE = attribute(TEXT_ALONE);

  private enum Api {
    DYNAMODB(
        ObjectShape.builder()
            .member("Key", attributes(ATTRIBUTE))
            .member("Item", attributes(ATTRIBUTE))
            .member("ExpressionAttributeValues", attributes(ATTRIBUTE))
            .rest(Shape.anything())
            .build(),
        "Make it a string: States.Format('{}', …) or States.JsonToString(…).",
        "Make it a string: $string(…).") {
      @Override
      String mend(String member, boolean isJsonata) {
        return member.matches(".*/[SNB]")
            ? super.mend(member, isJsonata)
            : "Name its type, such as {\"N\": \"1\"} or {\"BOOL\": true}.";
      }
    },
    LAMBDA(
        ObjectShape.builder()
            .member("Payload", Member.perhaps(others(Kind.NUMBER).without(Kind.BOOLEAN)))
            .rest(Shape.anything())
            .build(),
        "Give it as a member of an object.",
        "Give it as a member of an object."),
    /** The S3 of item readers and result writers, which is no service that a task calls. */
    S3(
        ObjectShape.builder()
            .member("Bucket", Member.perhaps(Shape.text()))
            .member("Key", Member.perhaps(Shape.text()))
            .member("Prefix", Member.perhaps(Shape.text()))
            .rest(Shape.anything())
            .build(),
        "Give it one string.",
        "Give it one string.");

    private final Shape taken;
    private final String mendByPath;
    private final String mendByJsonata;

    Api(Shape taken, String mendByPath, String mendByJsonata) {
      this.taken = taken;
      this.mendByPath = mendByPath;
      this.mendByJsonata = mendByJsonata;
    }

    /** What to write at {@code member}, a pointer into what is given. */
    String mend(String member, boolean isJsonata) {
      return isJsonata ? mendByJsonata : mendByPath;
    }

    private static @Nullable Api of(String resource) {
      if (resource.contains(":states:::dynamodb:")
          || resource.contains(":states:::aws-sdk:dynamodb:")) {
        return DYNAMODB;
      }
      if (resource.contains(":states:::s3:")) {
        return S3;
      }
      return resource.contains(":states:::lambda:invoke") ? LAMBDA : null;
    }
  }

  /**
   * An attribute's value. Samples of AWS have a text without its type where a string is meant, in
   * parallel-translate and human-task-reminder, and null, in curbside-pickup.
   */
  private static Shape attribute(Shape inside) {
    return ObjectShape.builder()
        .member("S", Member.perhaps(Shape.text()))
        .member("N", Member.perhaps(Shape.text()))
        .member("B", Member.perhaps(Shape.text()))
        .member("M", attributes(inside))
        .member("L", Member.perhaps(Shape.arrayOf(inside).or(others(Kind.ARRAY))))
        .rest(Shape.anything())
        .build()
        .or(Shape.text())
        .or(Shape.ofNull());
  }

  /** Attributes by name; of what is no object nothing is said. */
  private static Member attributes(Shape values) {
    return Member.perhaps(ObjectShape.builder().rest(values).build().or(others(Kind.OBJECT)));
  }

  /** Any value but a {@code kind}. */
  private static Shape others(Kind kind) {
    Shape all =
        Shape.either(
            List.of(
                Shape.ofNull(),
                Shape.bool(),
                Shape.number(),
                Shape.text(),
                Shape.arrayOf(Shape.anything()),
                Shape.object()));
    return all.without(kind);
  }

  /** Reports what of {@code given} {@code resource} does not take. */
  void check(Shape given, @Nullable String resource) {
    Api api = resource == null ? null : Api.of(resource);
    if (api != null) {
      new Demands(pointer -> at(pointer, api), step.filters()).check(given, api.taken, field, "");
    }
  }

  private Problems at(String member, Api api) {
    Problems problems = step.problems().apply(step.place().at(field) + written(member));
    String how = api.mend(member, step.place().isJsonata());
    return (rule, range, message, mend) -> problems.add(rule, range, message, how);
  }

  /**
   * Where a member is written: under its name or, if it is computed, under that with {@code .$}.
   */
  private String written(String member) {
    String pointer = "";
    JsonNode at = parameters.toNode();
    for (String token : member.substring(Math.min(1, member.length())).split("/")) {
      String name = Pointer.unescape(token);
      String written = at.has(name) ? name : name + ".$";
      if (!at.has(written)) {
        break; // a part of what is computed above
      }
      pointer = Pointer.member(pointer, written);
      at = at.get(written);
    }
    return pointer;
  }
}
