package io.github.stepmark.processor.read;

import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Structure;
import io.github.stepmark.processor.model.Structure.BeanStructure;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.model.Structure.Property;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.model.Structure.UnionStructure;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What type a path into a payload leads to. */
final class PathTypes {

  private static final Pattern STEP =
      Pattern.compile("\\.([\\p{L}_][\\p{L}\\p{N}_-]*)|\\['([^'\\\\]*)'\\]|\\[(\\d+)\\]");

  private final Map<TypeName, Structure> structures;

  PathTypes(Map<TypeName, Structure> structures) {
    this.structures = structures;
  }

  /** Where a path leads. */
  sealed interface Found {

    /** To a value of this type. */
    record Typed(PayloadType type) implements Found {}

    /**
     * To nothing: {@code owner} has no such field.
     *
     * @param fields those that it has
     */
    record NoField(String owner, String field, List<String> fields) implements Found {}

    /** Nothing is known: free JSON, a map's value, a form of path that is not followed. */
    record Unknown() implements Found {}
  }

  /**
   * Whether {@code path} can be a path or an intrinsic function, which is reported where it is not.
   * What else may be wrong with it is found in the definition.
   */
  static boolean isPath(Located<String> path, Problems problems) {
    Optional<String> why = unlikePath(path.value());
    why.ifPresent(it -> problems.add(Mistake.INVALID_PATH, path.place(), path.value(), it));
    return why.isEmpty();
  }

  private static Optional<String> unlikePath(String path) {
    if (path.isEmpty()) {
      return Optional.of("it is empty");
    }
    if (path.startsWith("States.")) {
      return Optional.empty();
    }
    if (!path.startsWith("$")) {
      return Optional.of("it does not start with '$'");
    }
    if (path.endsWith(".")) {
      return Optional.of("it ends with '.'");
    }
    String unquoted = path.replaceAll("'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"", "");
    return unquoted.chars().filter(c -> c == '[').count()
            == unquoted.chars().filter(c -> c == ']').count()
        ? Optional.empty()
        : Optional.of("its brackets do not match");
  }

  /** Follows {@code path} from a value of {@code root}. */
  Found follow(PayloadType root, String path) {
    if (!path.startsWith("$") || path.startsWith("$$")) {
      return new Found.Unknown();
    }
    PayloadType here = root;
    int at = 1;
    Matcher step = STEP.matcher(path);
    while (at < path.length()) {
      if (!step.find(at) || step.start() != at) {
        return new Found.Unknown();
      }
      at = step.end();
      here = unwrapped(here);
      if (step.group(3) != null) {
        if (!(here instanceof PayloadType.Sequence sequence)) {
          return new Found.Unknown();
        }
        here = sequence.element();
        continue;
      }
      String field = step.group(1) != null ? step.group(1) : step.group(2);
      if (here instanceof PayloadType.Scalar || here instanceof PayloadType.Enumeration) {
        return new Found.NoField(simple(here), field, List.of());
      }
      if (!(here instanceof PayloadType.Structured structured)) {
        return new Found.Unknown();
      }
      Optional<List<Member>> members = members(structures.get(structured.javaType()));
      if (members.isEmpty()) {
        return new Found.Unknown();
      }
      Optional<Member> member =
          members.get().stream().filter(each -> each.jsonName().equals(field)).findFirst();
      if (member.isEmpty()) {
        return new Found.NoField(
            simple(structured), field, members.get().stream().map(Member::jsonName).toList());
      }
      here = member.get().type();
    }
    return new Found.Typed(unwrapped(here));
  }

  private static PayloadType unwrapped(PayloadType type) {
    return type instanceof PayloadType.Maybe maybe ? maybe.value() : type;
  }

  /** The members of an object; empty for a union, whose members differ. */
  private static Optional<List<Member>> members(Structure structure) {
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
            return Optional.of(
                new ArrayList<>(bean.properties().stream().map(Property::member).toList()));
          }

          @Override
          public Optional<List<Member>> union(UnionStructure union) {
            return Optional.empty();
          }
        });
  }

  /** The type as a person would say it. */
  static String simple(PayloadType type) {
    return type.javaType().toString().replaceAll("(?:[\\p{L}_$][\\p{L}\\p{N}_$]*\\.)+", "");
  }
}
