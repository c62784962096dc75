package io.github.stepmark.asl.shape;

/**
 * What an empty {@code Optional} may be in JSON that our codecs have not written: they leave it
 * out, others may write null. That is reckoned with where a condition asks for it, and only there:
 * who asks whether it is there, and no more, would else be told of a null that hardly ever comes.
 */
public final class NullIfAsked {

  private NullIfAsked() {}

  /** What is {@code shape}, or null to whoever asks for that. */
  public static Shape or(Shape shape) {
    return shape.isNothing() ? shape : with(shape, shape.nullity().or(Nullity.IF_ASKED));
  }

  /** The same where it is asked for. */
  public static Shape asked(Shape shape) {
    return shape.nullity() == Nullity.IF_ASKED ? with(shape, Nullity.PERHAPS) : shape;
  }

  /**
   * The same where it is not asked for any more. What has been found to be nothing but null is null
   * to everybody, until it meets what has not.
   */
  public static Shape noMoreAsked(Shape shape) {
    return shape.nullity() == Nullity.PERHAPS ? with(shape, Nullity.IF_ASKED) : shape;
  }

  /** The same where something has told that it is not null. */
  public static Shape never(Shape shape) {
    return shape.nullity() == Nullity.IF_ASKED && !shape.isOnly(Kind.NULL)
        ? with(shape, Nullity.NEVER)
        : shape;
  }

  /** {@code part}, a part of {@code whole} that kept of it what was not null. */
  public static Shape like(Shape whole, Shape part) {
    return whole.nullity() == Nullity.IF_ASKED ? or(part) : part;
  }

  private static Shape with(Shape shape, Nullity nullity) {
    return shape.isAnything() || shape.nullity() == nullity
        ? shape
        : new ShapeParts(shape).nullity(nullity).shape();
  }

  /** What others may write for a type, for which our codecs write {@code written}. */
  public static Shape ofOthers(Shape written) {
    return Throughout.members(
        written,
        member -> member.presence() == Presence.PERHAPS ? member.with(or(member.shape())) : member);
  }

  /** What is {@code declared}, and in {@code computed} null where that may be. */
  public static Shape within(Shape declared, Shape computed) {
    if (declared.isAnything() || computed.isAnything()) {
      return declared;
    }
    ShapeParts parts = new ShapeParts(declared);
    if (declared.nullity() == Nullity.IF_ASKED) {
      parts.nullity(computed.nullity());
    }
    ArrayShape arrays = declared.arrays();
    if (arrays != null && computed.arrays() != null) {
      Shape element = computed.arrays().element();
      parts.arrays(
          new ArrayShape(
              arrays.leading().stream().map(one -> within(one, element)).toList(),
              within(arrays.rest(), element)));
    }
    if (!declared.objects().isEmpty() && !computed.objects().isEmpty()) {
      ObjectShape all = ObjectShape.either(computed.objects());
      parts.objects(declared.objects().stream().map(one -> within(one, all)).toList());
    }
    return parts.shape();
  }

  private static ObjectShape within(ObjectShape declared, ObjectShape computed) {
    ObjectShape within = declared;
    for (var member : declared.members().entrySet()) {
      String name = member.getKey();
      Shape shape = within(member.getValue().shape(), computed.member(name).shape());
      within = within.with(name, member.getValue().with(shape));
    }
    return within;
  }

  /** What types of Java tell of {@code shape}: not who has written it. */
  static Shape untold(Shape shape) {
    return Throughout.of(shape, NullIfAsked::never);
  }
}
