package io.github.stepmark.asl.flow.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.SomeCases;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object in which {@code $lookup} finds what a key names, of which the constants are known. */
record Tables(Evaluator at) {

  private static final int SHOWN = 80;

  /**
   * The call of {@code $lookup} without which {@code expression}, or the path it is, has nothing.
   */
  @Nullable Call lookup(Expression expression) {
    return expression.match(
        new SomeCases<@Nullable Call>() {
          @Override
          public @Nullable Call call(Call call) {
            boolean both = call.arguments().size() == 2;
            return both && Calls.builtIn(call, at) == BuiltIn.LOOKUP ? call : null;
          }

          @Override
          public @Nullable Call path(Path path) {
            Expression first = PathForm.expression(path.steps().get(0));
            return first == null ? null : lookup(first);
          }

          @Override
          public @Nullable Call otherwise(Expression other) {
            return null;
          }
        });
  }

  /** What is known where {@code lookup} finds something: its key is one of the table's names. */
  Branching found(Call lookup) {
    Env env = at.env();
    Place of = Place.of(lookup.arguments().get(0), env);
    JsonNode name = Constants.of(lookup.arguments().get(1));
    if (of != null && name != null && name.isTextual()) {
      List<String> names = Stream.concat(of.names().stream(), Stream.of(name.textValue())).toList();
      Env found = new Place(of.root(), names).refine(env, Known.EXISTS.holds());
      return new Branching(found, env);
    }
    Place key = Place.of(lookup.arguments().get(1), env);
    Shape table = at.silently().value(lookup.arguments().get(0)).shape();
    if (key == null || !isClosed(table)) {
      return new Branching(env, env);
    }
    List<JsonNode> names = names(table).stream().<JsonNode>map(TextNode::valueOf).toList();
    return new Branching(key.refine(env, Known.oneOf(names).holds()), env);
  }

  /**
   * {@code value}, which {@code lookup} has found, and why that may be nothing: a constant of the
   * key that is no name of the table. Of a key that no condition narrows nothing is told.
   */
  Value told(Call lookup, Value value, List<Value> given) {
    Shape table = given.get(0).shape();
    Set<String> missing = new LinkedHashSet<>(constants(given.get(1).shape()));
    missing.removeIf(name -> Lookup.member(table, name).presence() != Presence.NEVER);
    Expression key = lookup.arguments().get(1);
    if (missing.isEmpty() || !isClosed(table) || Place.of(key, at.env()) == null) {
      return value;
    }
    Member found = Member.perhaps(value.shape());
    String name = missing.iterator().next();
    String of = at.analysis().written(lookup.arguments().get(0).range(), "the table");
    String by = at.analysis().written(key.range(), "the key");
    return value
        .with(found)
        .with(
            new Gap(
                key.range(),
                found,
                problems ->
                    problems.add(
                        Rule.PERHAPS_ABSENT,
                        key.range(),
                        "%s has no %s, which %s may be: it is %s"
                            .formatted(of, name, by, table.toString(SHOWN)),
                        "Add it there, or ask by $exists before.")));
  }

  /** Whether all names are known that {@code table} may have. */
  private static boolean isClosed(Shape table) {
    return table.isOnly(Kind.OBJECT) && table.objects().stream().noneMatch(ObjectShape::isOpen);
  }

  private static Set<String> names(Shape table) {
    Set<String> names = new LinkedHashSet<>();
    table.objects().forEach(object -> names.addAll(object.members().keySet()));
    return names;
  }

  /** The texts that {@code key} is one of; none where it may be others. */
  static Set<String> constants(Shape key) {
    var texts = key.isOnly(Kind.STRING) ? key.texts() : null;
    return texts == null || texts.constants() == null ? Set.of() : texts.constants();
  }
}
