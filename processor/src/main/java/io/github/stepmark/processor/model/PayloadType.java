package io.github.stepmark.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;

/** A Java type as it stands in a payload: what the codecs are generated from. */
public sealed interface PayloadType {

  /**
   * The type in Java source; a wrapper class where the type is primitive only in {@link #boxed}.
   */
  TypeName javaType();

  /** Answers with the case of this type. */
  <R> R match(Cases<R> cases);

  /** A case for each kind of type. */
  interface Cases<R> {
    R scalar(Scalar scalar);

    R enumeration(Enumeration enumeration);

    R composite(Composite composite);

    R optional(Maybe optional);

    R free(Free free);
  }

  /** Whether it is an {@code Optional}. */
  default boolean isOptional() {
    return false;
  }

  /** What is there where the value is not absent: the type within an {@code Optional}. */
  default PayloadType present() {
    return this;
  }

  /** The type where a primitive cannot stand. */
  default TypeName boxed() {
    return javaType().box();
  }

  /**
   * A value that is no object and no array in JSON.
   *
   * @param kind which
   * @param javaType a primitive, its wrapper, or the kind's class
   */
  record Scalar(ScalarKind kind, TypeName javaType) implements PayloadType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.scalar(this);
    }
  }

  /**
   * An enum, its constants' names as text.
   *
   * @param constants in their order
   */
  record Enumeration(TypeName javaType, List<String> constants) implements PayloadType {
    public Enumeration {
      constants = List.copyOf(constants);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.enumeration(this);
    }
  }

  /** A type that has parts, which the codecs have methods of its own for. */
  sealed interface Composite extends PayloadType {

    /** Answers with the case of this type. */
    <R> R matchComposite(CompositeCases<R> cases);

    @Override
    default <R> R match(Cases<R> cases) {
      return cases.composite(this);
    }
  }

  /** A case for each kind of type that has parts. */
  interface CompositeCases<R> {
    R structured(Structured structured);

    R sequence(Sequence sequence);

    R map(StringMap map);
  }

  /** A record, a bean or a sealed interface of records: see {@link Structure}. */
  record Structured(TypeName javaType) implements Composite {
    @Override
    public <R> R matchComposite(CompositeCases<R> cases) {
      return cases.structured(this);
    }
  }

  /**
   * An array in JSON.
   *
   * @param form which of Java's types it is
   * @param element the type of its elements
   */
  record Sequence(Form form, PayloadType element, TypeName javaType) implements Composite {

    /** The types that an array can be read into. */
    public enum Form {
      LIST,
      SET,
      COLLECTION,
      ARRAY
    }

    @Override
    public <R> R matchComposite(CompositeCases<R> cases) {
      return cases.sequence(this);
    }
  }

  /** An object in JSON whose members' names are data: {@code Map<String, V>}. */
  record StringMap(PayloadType value, TypeName javaType) implements Composite {
    @Override
    public <R> R matchComposite(CompositeCases<R> cases) {
      return cases.map(this);
    }
  }

  /** {@code Optional<T>}: absent or null in JSON is empty. */
  record Maybe(PayloadType value, TypeName javaType) implements PayloadType {
    @Override
    public boolean isOptional() {
      return true;
    }

    @Override
    public PayloadType present() {
      return value;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.optional(this);
    }
  }

  /** {@code Object}: any JSON. */
  record Free() implements PayloadType {
    @Override
    public TypeName javaType() {
      return TypeName.OBJECT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.free(this);
    }
  }
}
