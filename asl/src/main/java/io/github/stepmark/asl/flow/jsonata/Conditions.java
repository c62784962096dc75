package io.github.stepmark.asl.flow.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.jsonata.BinaryOperator;
import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.jsonata.Constructor.Block;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Literal.BooleanLiteral;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.Selection.FieldName;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.jsonata.SomeCases;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Tells what is known of what can be read where a condition holds, and where it does not. */
record Conditions(Evaluator at, Env env) implements SomeCases<Branching> {

  static Branching branches(Expression condition, Evaluator at) {
    return new Conditions(at, at.env()).of(condition, at.env());
  }

  private Branching of(Expression condition, @Nullable Env given) {
    if (given == null || !at.analysis().spend()) {
      return new Branching(given, given);
    }
    return at.analysis()
        .branches(condition, given, () -> condition.match(new Conditions(at, given)));
  }

  private Branching refined(Expression expression, Known known) {
    Place place = place(expression);
    Call lookup = place == null ? new Tables(at.in(env)).lookup(expression) : null;
    if (lookup != null) {
      return new Tables(at.in(env)).found(lookup); // whatever is asked of it, it is there
    }
    Branching told =
        place == null
            ? new Branching(env, env)
            : new Branching(place.refine(env, known.holds()), place.refine(env, known.fails()));
    return new Branching(
        begun(expression, told.holds(), known.holds()),
        begun(expression, told.fails(), known.fails()));
  }

  /** Where something is found, there is what it is found in. */
  private @Nullable Env begun(
      Expression expression, @Nullable Env told, Function<Member, @Nullable Member> known) {
    Place before = told == null ? null : Place.before(expression, told);
    return before == null || known.apply(Member.NEVER) != null
        ? told
        : before.refine(told, Known.EXISTS.holds());
  }

  private @Nullable Place place(Expression expression) {
    IndexedPath indexed = IndexedPath.of(expression, env);
    return indexed == null
        ? Place.of(expression, env)
        : new Place(new Root.OfList(indexed, at.in(env).silently().value(expression)), List.of());
  }

  @Override
  public Branching otherwise(Expression expression) {
    return new Branching(env, env);
  }

  @Override
  public Branching truth(BooleanLiteral literal) {
    return literal.value() ? new Branching(env, null) : new Branching(null, env);
  }

  @Override
  public Branching variable(Variable variable) {
    return refined(variable, Known.TRUTH);
  }

  @Override
  public Branching field(FieldName field) {
    return refined(field, Known.TRUTH);
  }

  @Override
  public Branching path(Path path) {
    return refined(path, Known.TRUTH);
  }

  @Override
  public Branching block(Block block) {
    return block.expressions().size() == 1 ? of(block.expressions().get(0), env) : otherwise(block);
  }

  @Override
  public Branching call(Call call) {
    BuiltIn function = Calls.builtIn(call, at.in(env));
    if (function == BuiltIn.LOOKUP) {
      return refined(call, Known.TRUTH);
    }
    if (function == null || call.arguments().size() != 1) {
      return demanding(new Demanded(at.in(env)).of(call), otherwise(call));
    }
    Expression argument = call.arguments().get(0);
    return switch (function) {
      case NOT -> not(argument);
      case BOOLEAN -> of(argument, env);
      case EXISTS -> refined(argument, Known.EXISTS);
      default -> demanding(new Demanded(at.in(env)).of(call), otherwise(call));
    };
  }

  /** Of what is undefined {@code $not} is undefined, too, which does not count as true. */
  private Branching not(Expression argument) {
    if (place(argument) != null) {
      return refined(argument, Known.FALSITY);
    }
    Branching of = of(argument, env);
    boolean defined = at.in(env).silently().value(argument).presence() == Presence.ALWAYS;
    return new Branching(of.fails(), defined ? of.holds() : env);
  }

  @Override
  public Branching binary(Binary binary) {
    Expression left = binary.left();
    Expression right = binary.right();
    return switch (binary.operator()) {
      case AND -> {
        Branching first = of(left, env);
        Branching second = of(right, first.holds());
        yield new Branching(second.holds(), Branching.either(first.fails(), second.fails()));
      }
      case OR -> {
        Branching first = of(left, env);
        Branching second = of(right, first.fails());
        yield new Branching(Branching.either(first.holds(), second.holds()), second.fails());
      }
      case EQUAL, NOT_EQUAL -> demanding(operands(binary), equality(binary));
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          demanding(operands(binary), comparison(binary));
      case IN -> {
        JsonNode constants = Constants.of(right);
        yield constants == null
            ? among(left, right)
            : refined(
                left, Known.oneOf(constants.isArray() ? elements(constants) : List.of(constants)));
      }
      default -> otherwise(binary);
    };
  }

  private List<Expression> operands(Binary binary) {
    return new Demanded(at.in(env)).operands(binary);
  }

  /** Where it holds, {@code parts} are there. */
  private Branching demanding(List<Expression> parts, Branching branching) {
    Env holds = branching.holds();
    for (Expression part : parts) {
      holds = holds == null ? null : new Conditions(at, holds).refined(part, Known.EXISTS).holds();
    }
    return new Branching(holds, branching.fails());
  }

  /** That {@code left} is one of what {@code right} gives, where that is texts that are known. */
  private Branching among(Expression left, Expression right) {
    Shape all = at.in(env).silently().value(right).shape();
    List<JsonNode> texts =
        Tables.constants(Sequences.elements(all)).stream()
            .<JsonNode>map(TextNode::valueOf)
            .toList();
    return texts.isEmpty()
        ? new Branching(env, env)
        : new Branching(refined(left, Known.oneOf(texts)).holds(), env);
  }

  private static List<JsonNode> elements(JsonNode array) {
    List<JsonNode> all = new ArrayList<>();
    array.forEach(all::add);
    return all;
  }

  private Branching equality(Binary binary) {
    JsonNode constant = Constants.of(binary.right());
    Expression tested = constant == null ? binary.right() : binary.left();
    JsonNode value = constant == null ? Constants.of(binary.left()) : constant;
    if (value == null || value.isContainerNode()) {
      return otherwise(binary);
    }
    boolean equal = binary.operator() == BinaryOperator.EQUAL;
    if (value.isBoolean() && isBoolean(tested)) {
      Branching tells = of(tested, env);
      return equal == value.booleanValue() ? tells : new Branching(tells.fails(), tells.holds());
    }
    Expression counted = counted(tested);
    if (counted != null && value.isNumber()) {
      return ofCount(counted, equal == (value.decimalValue().signum() == 0));
    }
    Expression typed = Calls.typed(tested, at.in(env));
    if (typed != null) {
      Kind kind = value.isTextual() ? Constants.kind(value.textValue()) : null;
      return kind == null
          ? otherwise(binary)
          : refined(typed, equal ? Known.of(kind) : Known.other(kind));
    }
    return refined(tested, equal ? Known.equal(value) : Known.different(value));
  }

  /** Whether it is the call of a function that always gives true or false. */
  private boolean isBoolean(Expression expression) {
    Value value = at.in(env).silently().value(expression);
    return place(expression) == null
        && value.presence() == Presence.ALWAYS
        && value.shape().isOnly(Kind.BOOLEAN);
  }

  private Branching comparison(Binary binary) {
    JsonNode constant = Constants.of(binary.right());
    Expression tested = constant == null ? binary.right() : binary.left();
    JsonNode value = constant == null ? Constants.of(binary.left()) : constant;
    if (value == null || !value.isTextual() && !value.isNumber()) {
      return new Branching(env, env);
    }
    BinaryOperator operator = binary.operator();
    IntPredicate holds =
        constant == null
            ? sign -> Comparisons.isSo(operator, -sign)
            : sign -> Comparisons.isSo(operator, sign);
    Expression counted = counted(tested);
    if (counted != null && value.isNumber()) {
      return ofCount(counted, holds.test(-value.decimalValue().signum()));
    }
    Kind kind = value.isTextual() ? Kind.STRING : Kind.NUMBER;
    return refined(tested, Known.ordered(kind, Shape.of(value), holds));
  }

  /** What {@code $count} is called with; {@code null} where it is not. */
  private @Nullable Expression counted(Expression expression) {
    return expression.match(
        new SomeCases<@Nullable Expression>() {
          @Override
          public @Nullable Expression call(Call call) {
            boolean count = Calls.builtIn(call, at.in(env)) == BuiltIn.COUNT;
            return count && call.arguments().size() == 1 ? call.arguments().get(0) : null;
          }

          @Override
          public @Nullable Expression otherwise(Expression other) {
            return null;
          }
        });
  }

  /**
   * Of a comparison with how many {@code counted} are: what is not there is none.
   *
   * @param none whether it holds of none
   */
  private Branching ofCount(Expression counted, boolean none) {
    Env some = refined(counted, Known.EXISTS).holds();
    return none ? new Branching(env, some) : new Branching(some, env);
  }
}
