package io.github.stepmark.processor.read;

import com.squareup.javapoet.TypeName;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.text.TextMistake;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Structure;
import io.github.stepmark.processor.model.Structure.BeanStructure;
import io.github.stepmark.processor.model.Structure.Case;
import io.github.stepmark.processor.model.Structure.EndsStructure;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.model.Structure.Property;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.model.Structure.UnionStructure;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What types the paths into a payload lead to. */
final class PathTypes {

  private static final Pattern STEP =
      Pattern.compile("\\.([\\p{L}_][\\p{L}\\p{N}_-]*)|\\['([^'\\\\]*)'\\]|\\[(\\d+)\\]");

  private final Context context;
  private final Map<TypeName, Structure> structures;

  PathTypes(Context context, Map<TypeName, Structure> structures) {
    this.context = context;
    this.structures = structures;
  }

  /**
   * Whether {@code path} can be a path or an intrinsic function, which is reported where it is not.
   * What else may be wrong with it is found in the definition.
   */
  static boolean isPath(Located<String> path, Problems problems) {
    Optional<String> why = unlikePath(path.value());
    why.ifPresent(
        it ->
            problems.add(Mistake.INVALID_PATH, path.place(), path.value(), it, mend(path.value())));
    return why.isEmpty();
  }

  private static String mend(String text) {
    if (JsonataText.isDelimited(text)) {
      return "Write one such as $.field, or give the state @State(queryLanguage ="
          + " QueryLanguage.JSONATA).";
    }
    boolean beginning =
        text.matches("[A-Za-z_].*") && JsonPath.parse("$." + text).mistake().isEmpty();
    return beginning ? "Write $." + text + "." : "Write one such as $.field or $.list[0].field.";
  }

  private static Optional<String> unlikePath(String path) {
    if (JsonataText.isDelimited(path)) {
      return Optional.of("it is an expression of JSONata, and the state is in JSONPath");
    }
    return path.startsWith("States.")
        ? Optional.empty()
        : JsonPath.parse(path).mistake().map(TextMistake::message);
  }

  /**
   * The type of what {@code path} leads to in {@code data}; empty where it is not known (free JSON,
   * a map's value, a form of path that is not followed), and where there is no such field, which is
   * reported.
   *
   * @param user what looks at the field and what it would do then, as a person would say it
   */
  Optional<PayloadType> typeAt(String path, @Nullable KnownData data, Place place, String user) {
    Optional<String> below = data == null ? Optional.empty() : data.below(path);
    return below.flatMap(rest -> typeAt(rest, Objects.requireNonNull(data).type(), place, user));
  }

  private Optional<PayloadType> typeAt(String path, PayloadType root, Place place, String user) {
    Optional<PayloadType> here = Optional.of(root.present());
    Matcher step = STEP.matcher(path);
    for (int at = 1; at < path.length() && here.isPresent(); at = step.end()) {
      if (!step.find(at) || step.start() != at) {
        return Optional.empty();
      }
      String field = step.group(1) != null ? step.group(1) : step.group(2);
      here =
          here.get()
              .match(field == null ? new Element() : new FieldOf(field, here.get(), place, user))
              .map(PayloadType::present);
    }
    return here;
  }

  /** The members of a value of {@code type}; empty where they are not known. */
  Optional<List<Member>> members(PayloadType type) {
    return type.present()
        .match(
            new Step<List<Member>>() {
              @Override
              public Optional<List<Member>> structured(PayloadType.Structured structured) {
                return PathTypes.members(structures.get(structured.javaType()));
              }
            });
  }

  /** The type as a person would say it. */
  static String simple(PayloadType type) {
    return type.javaType().toString().replaceAll("(?:[\\p{L}_$][\\p{L}\\p{N}_$]*\\.)+", "");
  }

  /** The same with its article. */
  static String withArticle(PayloadType type) {
    String name = simple(type);
    return ("AEIOaeio".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }

  /** Where a step leads; nowhere that is known, if a kind of type does not say otherwise. */
  private static class Step<T>
      implements PayloadType.Cases<Optional<T>>, PayloadType.CompositeCases<Optional<T>> {

    @Override
    public Optional<T> scalar(PayloadType.Scalar scalar) {
      return Optional.empty();
    }

    @Override
    public Optional<T> enumeration(PayloadType.Enumeration enumeration) {
      return Optional.empty();
    }

    @Override
    public Optional<T> composite(PayloadType.Composite composite) {
      return composite.matchComposite(this);
    }

    @Override
    public Optional<T> structured(PayloadType.Structured structured) {
      return Optional.empty();
    }

    @Override
    public Optional<T> sequence(PayloadType.Sequence sequence) {
      return Optional.empty();
    }

    @Override
    public Optional<T> map(PayloadType.StringMap map) {
      return Optional.empty();
    }

    @Override
    public Optional<T> optional(PayloadType.Maybe optional) {
      return optional.value().match(this);
    }

    @Override
    public Optional<T> free(PayloadType.Free free) {
      return Optional.empty();
    }
  }

  /** {@code [0]}. */
  private static final class Element extends Step<PayloadType> {

    @Override
    public Optional<PayloadType> sequence(PayloadType.Sequence sequence) {
      return Optional.of(sequence.element());
    }
  }

  /** {@code .field}. */
  private final class FieldOf extends Step<PayloadType> {

    private final String field;
    private final PayloadType owner;
    private final Place place;
    private final String user;

    FieldOf(String field, PayloadType owner, Place place, String user) {
      this.field = field;
      this.owner = owner;
      this.place = place;
      this.user = user;
    }

    @Override
    public Optional<PayloadType> scalar(PayloadType.Scalar scalar) {
      return missing(List.of());
    }

    @Override
    public Optional<PayloadType> enumeration(PayloadType.Enumeration enumeration) {
      return missing(List.of());
    }

    @Override
    public Optional<PayloadType> structured(PayloadType.Structured structured) {
      Structure structure = structures.get(structured.javaType());
      Optional<PayloadType> discriminator =
          Optional.ofNullable(structure).flatMap(known -> discriminator(known, field));
      if (discriminator.isPresent()) {
        return discriminator;
      }
      return members(structure)
          .flatMap(
              known ->
                  known.stream()
                      .filter(member -> member.jsonName().equals(field))
                      .findFirst()
                      .map(Member::type)
                      .or(() -> missing(known.stream().map(Member::jsonName).toList())));
    }

    private Optional<PayloadType> missing(List<String> fields) {
      context
          .problems()
          .add(
              Mistake.UNKNOWN_FIELD,
              place,
              simple(owner),
              field,
              user,
              Suggestion.among("Its fields", field, fields));
      return Optional.empty();
    }
  }

  /** The names of a union's records, as the constants that its discriminator has. */
  private static Optional<PayloadType> discriminator(Structure structure, String field) {
    return structure.match(
        new Structure.Cases<>() {
          @Override
          public Optional<PayloadType> record(RecordStructure record) {
            return Optional.empty();
          }

          @Override
          public Optional<PayloadType> bean(BeanStructure bean) {
            return Optional.empty();
          }

          @Override
          public Optional<PayloadType> union(UnionStructure union) {
            return union.discriminator().equals(field)
                ? Optional.of(
                    new PayloadType.Enumeration(
                        union.javaType(), union.cases().stream().map(Case::value).toList()))
                : Optional.empty();
          }

          @Override
          public Optional<PayloadType> ends(EndsStructure ends) {
            return Optional.empty();
          }
        });
  }

  /** The members of an object; empty for a union, whose members differ. */
  private static Optional<List<Member>> members(@Nullable Structure structure) {
    if (structure == null) {
      return Optional.empty();
    }
    return structure.match(
        new Structure.Cases<>() {
          @Override
          public Optional<List<Member>> record(RecordStructure record) {
            return Optional.of(record.members());
          }

          @Override
          public Optional<List<Member>> bean(BeanStructure bean) {
            return Optional.of(bean.properties().stream().map(Property::member).toList());
          }

          @Override
          public Optional<List<Member>> union(UnionStructure union) {
            return Optional.empty();
          }

          @Override
          public Optional<List<Member>> ends(EndsStructure ends) {
            return Optional.empty();
          }
        });
  }
}
