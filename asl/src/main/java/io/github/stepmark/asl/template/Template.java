package io.github.stepmark.asl.template;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.intrinsic.IntrinsicCall;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.text.TextMistake;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A payload template (specification, "Payload Template"), or a part of one: JSON in which fields
 * named {@code x.$} are computed by a path or a call. Every JSON is one; what a computed field has
 * wrong stands where it is, as {@link Broken}.
 */
public sealed interface Template {

  /** The template that {@code json} is. */
  static Template of(JsonNode json) {
    return TemplateReader.read(json);
  }

  /** Answers with the case of this part. */
  <R> R match(Cases<R> cases);

  /** A case for each part. */
  interface Cases<R> {
    R fields(Fields fields);

    R elements(Elements elements);

    R literal(Literal literal);

    R path(Selected selected);

    R call(Called called);

    R placeholder(Placeholder placeholder);

    R broken(Broken broken);
  }

  /**
   * An object.
   *
   * @param all its fields in the order of the text
   */
  record Fields(List<Field> all) implements Template {
    public Fields {
      all = List.copyOf(all);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.fields(this);
    }
  }

  /**
   * An array. Its elements are never computed themselves, but may have fields that are.
   *
   * @param all its elements
   */
  record Elements(List<Template> all) implements Template {
    public Elements {
      all = List.copyOf(all);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.elements(this);
    }
  }

  /**
   * A string, number, boolean or null that is kept as it is.
   *
   * @param value it
   */
  record Literal(JsonValue value) implements Template {
    public Literal {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.literal(this);
    }
  }

  /**
   * What a path selects.
   *
   * @param path any, not only a reference path
   */
  record Selected(JsonPath path) implements Template {
    public Selected {
      Objects.requireNonNull(path, "path");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.path(this);
    }
  }

  /**
   * What an intrinsic function gives.
   *
   * @param call of a function that may not exist
   */
  record Called(IntrinsicCall call) implements Template {
    public Called {
      Objects.requireNonNull(call, "call");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.call(this);
    }
  }

  /**
   * What a deployment puts in: <code>${Name}</code>.
   *
   * @param text with its braces
   */
  record Placeholder(String text) implements Template {
    public Placeholder {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.placeholder(this);
    }
  }

  /**
   * The value of a computed field that is neither a path nor a call.
   *
   * @param mistake what is wrong with the string; {@code null} where it is no string
   */
  record Broken(@Nullable TextMistake mistake) implements Template {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.broken(this);
    }
  }
}
