package io.github.stepmark.asl.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON values that may stand somewhere, as far as that is known. One shape has a part for each
 * {@link Kind}, so that what comes together is merged kind by kind; objects alone are kept as
 * alternatives, where a constant tells them apart.
 *
 * <p>A shape is bounded: one that would stand more than {@value #DEEPEST} levels deep in itself or
 * have more than {@value #LARGEST} parts is {@link #anything()}. Immutable.
 */
public final class Shape {

  /** How many levels a shape has at most. */
  public static final int DEEPEST = 32;

  /** How many parts a shape has at most, those of its parts included. */
  public static final int LARGEST = 10_000;

  /** How many alternatives an object has at most; more are merged into one. */
  public static final int MOST_ALTERNATIVES = 64;

  private static final Shape NOTHING = new Shape(new ShapeParts());
  private static final Shape ANYTHING = new Shape(new ShapeParts().anything());
  private static final Shape NULL = new Shape(new ShapeParts().nullity(Nullity.PERHAPS));
  private static final Shape BOOLEAN = new Shape(new ShapeParts().truths(true, true));
  private static final Shape TRUE = new Shape(new ShapeParts().truths(true, false));
  private static final Shape FALSE = new Shape(new ShapeParts().truths(false, true));
  private static final Shape NUMBER = new Shape(new ShapeParts().numbers(NumberShape.ANY));
  private static final Shape INTEGER = new Shape(new ShapeParts().numbers(NumberShape.INTEGRAL));
  private static final Shape TEXT = new Shape(new ShapeParts().texts(TextShape.ANY));
  private static final Shape TIMESTAMP = text(TextForm.TIMESTAMP);

  final boolean anything;
  final Nullity nullity;
  final boolean mayBeTrue;
  final boolean mayBeFalse;
  final @Nullable NumberShape numbers;
  final @Nullable TextShape texts;
  final @Nullable ArrayShape arrays;
  final List<ObjectShape> objects;
  private final int depth;
  private final int size;
  private final int hash;

  Shape(ShapeParts parts) {
    this.anything = parts.anything;
    this.nullity = parts.nullity;
    this.mayBeTrue = parts.mayBeTrue;
    this.mayBeFalse = parts.mayBeFalse;
    this.numbers = parts.numbers;
    this.texts = parts.texts;
    this.arrays = parts.arrays;
    this.objects = List.copyOf(parts.objects);
    Extent extent = Extent.of(texts, arrays, objects);
    this.depth = extent.depth();
    this.size = extent.size();
    this.hash =
        Objects.hash(
            anything, nullity.ordinal(), mayBeTrue, mayBeFalse, numbers, texts, arrays, objects);
  }

  /** No value: what is never reached. */
  public static Shape nothing() {
    return NOTHING;
  }

  /** Any value: what nothing is known of. */
  public static Shape anything() {
    return ANYTHING;
  }

  /** {@code null}. */
  public static Shape ofNull() {
    return NULL;
  }

  /** {@code true} or {@code false}. */
  public static Shape bool() {
    return BOOLEAN;
  }

  /** That boolean. */
  public static Shape bool(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Any number. */
  public static Shape number() {
    return NUMBER;
  }

  /** Any whole number. */
  public static Shape integer() {
    return INTEGER;
  }

  /** That number. */
  public static Shape number(BigDecimal value) {
    return new ShapeParts().numbers(NumberShape.of(value)).shape();
  }

  /** Any string. */
  public static Shape text() {
    return TEXT;
  }

  /** That string. */
  public static Shape text(String value) {
    return texts(Set.of(value));
  }

  /** One of those strings. */
  public static Shape texts(Set<String> values) {
    return values.isEmpty() ? NOTHING : new ShapeParts().texts(TextShape.of(values)).shape();
  }

  /** A string that looks so. */
  public static Shape text(TextForm form) {
    return new Shape(new ShapeParts().texts(TextShape.of(form)));
  }

  /** A string that is the text of such JSON. */
  public static Shape textOf(Shape json) {
    return new ShapeParts().texts(TextShape.holding(json)).shape();
  }

  /** A string that is a time, as Step Functions takes it: RFC 3339. */
  public static Shape timestamp() {
    return TIMESTAMP;
  }

  /** An array of any length with such elements. */
  public static Shape arrayOf(Shape element) {
    return array(new ArrayShape(List.of(), element));
  }

  /** An array of just those elements. */
  public static Shape tuple(List<Shape> elements) {
    return array(new ArrayShape(elements, NOTHING));
  }

  /** Such an array. */
  public static Shape array(ArrayShape arrays) {
    return new ShapeParts().arrays(arrays).shape();
  }

  /** Such an object. */
  public static Shape object(ObjectShape object) {
    return new ShapeParts().objects(List.of(object)).shape();
  }

  /** An object of which nothing else is known. */
  public static Shape object() {
    return object(ObjectShape.ANY);
  }

  /** Just the value {@code literal}. */
  public static Shape of(JsonNode literal) {
    return Literals.shape(literal);
  }

  /** What may be any of {@code shapes}; {@link #nothing()} of none. */
  public static Shape either(Collection<Shape> shapes) {
    Shape all = NOTHING;
    for (Shape shape : shapes) {
      all = all.or(shape);
    }
    return all;
  }

  /** What may be this or {@code other}: alternatives of one value. */
  public Shape or(Shape other) {
    return Merging.merge(this, other, Merge.ALTERNATIVES);
  }

  /** What comes of two ways that lead to the same place. */
  public Shape join(Shape other) {
    return Merging.merge(this, other, Merge.PATHS);
  }

  /**
   * The same of what runs end with: a result and an error are kept apart where each has a member
   * that the other lacks.
   */
  public Shape joinEnd(Shape other) {
    return Merging.merge(this, other, Merge.ENDS);
  }

  /** Whether nothing is known. */
  public boolean isAnything() {
    return anything;
  }

  /** Whether there is no such value. */
  public boolean isNothing() {
    return this == NOTHING;
  }

  /** Whether it is a {@code kind} alone. */
  public boolean isOnly(Kind kind) {
    return !anything && !isNothing() && kinds().equals(EnumSet.of(kind));
  }

  /** Whether it may be a {@code kind}. */
  public boolean mayBe(Kind kind) {
    return anything || kinds().contains(kind);
  }

  /**
   * The types of JSON that it may have; all of them of {@link #anything()}. Null is not among them
   * where it {@linkplain Nullity#IF_ASKED has to be asked for}, but where it has been found to be.
   */
  public Set<Kind> kinds() {
    if (anything) {
      return EnumSet.allOf(Kind.class);
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    add(kinds, Kind.BOOLEAN, mayBeTrue || mayBeFalse);
    add(kinds, Kind.NUMBER, numbers != null);
    add(kinds, Kind.STRING, texts != null);
    add(kinds, Kind.ARRAY, arrays != null);
    add(kinds, Kind.OBJECT, !objects.isEmpty());
    boolean found = nullity == Nullity.IF_ASKED && kinds.isEmpty();
    add(kinds, Kind.NULL, nullity == Nullity.PERHAPS || found);
    return kinds;
  }

  private static void add(Set<Kind> kinds, Kind kind, boolean there) {
    if (there) {
      kinds.add(kind);
    }
  }

  /** What of it is a {@code kind}; of {@link #anything()} any value of that type. */
  public Shape only(Kind kind) {
    return Kinds.only(this, kind);
  }

  /** What of it is no {@code kind}; {@link #anything()} stays that. */
  public Shape without(Kind kind) {
    return Kinds.without(this, kind);
  }

  /** What of it is just the scalar {@code constant}; {@link #nothing()} where it is never that. */
  public Shape onlyConstant(JsonNode constant) {
    return accepts(constant) ? Kinds.onlyConstant(this, constant) : NOTHING;
  }

  /** What of it is not the scalar {@code constant}, as far as that can be told. */
  public Shape withoutConstant(JsonNode constant) {
    return Kinds.withoutConstant(this, constant);
  }

  /**
   * Whether it may be anything of that type, as far as is known, but the scalar {@code constant}.
   */
  public boolean excludes(JsonNode constant) {
    return Kinds.excludes(this, constant);
  }

  /** The same without the numbers that are not in {@code limits}. */
  public Shape numbersIn(Range limits) {
    return Kinds.numbersIn(this, limits);
  }

  /** Whether it may be {@code null}. */
  public Nullity nullity() {
    return anything ? Nullity.PERHAPS : nullity;
  }

  /** Whether it may be that boolean. */
  public boolean mayBe(boolean truth) {
    return anything || (truth ? mayBeTrue : mayBeFalse);
  }

  /** Its numbers; {@code null} where there are none. */
  public @Nullable NumberShape numbers() {
    return anything ? NumberShape.ANY : numbers;
  }

  /** Its strings; {@code null} where there are none. */
  public @Nullable TextShape texts() {
    return anything ? TextShape.ANY : texts;
  }

  /** Its arrays; {@code null} where there are none. */
  public @Nullable ArrayShape arrays() {
    return anything ? ArrayShape.ANY : arrays;
  }

  /** Its objects: alternatives that a constant tells apart; empty where there are none. */
  public List<ObjectShape> objects() {
    return anything ? List.of(ObjectShape.ANY) : objects;
  }

  /** Whether all that it may be are some constants. */
  public boolean isConstant() {
    return !anything
        && arrays == null
        && objects.isEmpty()
        && (numbers == null || numbers.constants() != null)
        && (texts == null || texts.constants() != null);
  }

  /** Whether all that it may be is one constant. */
  public boolean isOneConstant() {
    int values = (mayBe(true) ? 1 : 0) + (mayBe(false) ? 1 : 0);
    values += nullity() == Nullity.NEVER ? 0 : 1;
    values += numbers == null || numbers.constants() == null ? 0 : numbers.constants().size();
    values += texts == null || texts.constants() == null ? 0 : texts.constants().size();
    return isConstant() && values == 1;
  }

  /** Whether no value is of this shape and of {@code other}, as far as scalars tell it. */
  public boolean isApartFrom(Shape other) {
    return Kinds.apart(this, other);
  }

  /** Whether {@code value} is of this shape. */
  public boolean accepts(JsonNode value) {
    return Membership.accepts(this, value);
  }

  /**
   * A shape that has the values of {@code next}, and is one of few: what loops end at. Constants
   * and alternatives are given up, and what is deeper than this is anything.
   */
  public Shape widenedTo(Shape next) {
    return Widening.of(next, depth);
  }

  /** The same as types of Java tell it: not what JSON a text holds, nor who has written it. */
  public Shape asTypesTell() {
    return OpaqueTexts.of(NullIfAsked.untold(this));
  }

  int depth() {
    return depth;
  }

  int size() {
    return size;
  }

  /** As TypeScript would write it, cut where it is long. */
  @Override
  public String toString() {
    return ShapeText.of(this, ShapeText.WHOLE);
  }

  /** As {@link #toString()}, in about that many characters. */
  public String toString(int characters) {
    return ShapeText.of(this, characters);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Shape that
            && hash == that.hash
            && anything == that.anything
            && nullity == that.nullity
            && mayBeTrue == that.mayBeTrue
            && mayBeFalse == that.mayBeFalse
            && Objects.equals(numbers, that.numbers)
            && Objects.equals(texts, that.texts)
            && Objects.equals(arrays, that.arrays)
            && objects.equals(that.objects);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
