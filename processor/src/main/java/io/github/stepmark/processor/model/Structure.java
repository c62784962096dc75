package io.github.stepmark.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;

/** What a type that is an object in JSON consists of. */
public sealed interface Structure {

  TypeName javaType();

  /** Answers with the case of this structure. */
  <R> R match(Cases<R> cases);

  /** A case for each kind of structure. */
  interface Cases<R> {
    R record(RecordStructure record);

    R bean(BeanStructure bean);

    R union(UnionStructure union);

    R ends(EndsStructure ends);
  }

  /**
   * A member of an object.
   *
   * @param jsonName its name in JSON
   * @param javaName the component's or property's name
   * @param type its type
   * @param nullable whether it may be null: absent in JSON
   */
  record Member(String jsonName, String javaName, PayloadType type, boolean nullable) {}

  /** A record, the user's own or an emitted one. */
  record RecordStructure(TypeName javaType, List<Member> members) implements Structure {
    public RecordStructure {
      members = List.copyOf(members);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.record(this);
    }
  }

  /** A class with a constructor without parameters, getters and setters. */
  record BeanStructure(TypeName javaType, List<Property> properties) implements Structure {
    public BeanStructure {
      properties = List.copyOf(properties);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.bean(this);
    }
  }

  /**
   * A property of a bean.
   *
   * @param member the member that it is
   * @param getter the method that reads it
   * @param setter the method that sets it
   */
  record Property(Member member, String getter, String setter) {}

  /**
   * A sealed interface of records.
   *
   * @param discriminator the member that tells which
   * @param cases in the order of their names
   */
  record UnionStructure(TypeName javaType, String discriminator, List<Case> cases)
      implements Structure {
    public UnionStructure {
      cases = List.copyOf(cases);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.union(this);
    }
  }

  /**
   * A record of a union.
   *
   * @param value what the discriminator says for it
   * @param record its structure
   */
  record Case(String value, RecordStructure record) {}

  /**
   * The emitted sealed interface of what executions give that end in states of different output.
   *
   * @param ends the one that JSON is is the first whose tests it passes
   */
  record EndsStructure(TypeName javaType, List<End> ends) implements Structure {
    public EndsStructure {
      ends = List.copyOf(ends);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ends(this);
    }
  }

  /**
   * What executions give that end in some states.
   *
   * @param states those states
   * @param javaType the emitted record that implements the interface
   * @param value what it is in JSON: a type of which the record has a component {@code value}, or
   *     the record's own
   * @param tests what tells JSON of these states from that of later ones: it passes all of them
   */
  record End(List<String> states, TypeName javaType, PayloadType value, List<Test> tests) {
    public End {
      states = List.copyOf(states);
      tests = List.copyOf(tests);
    }

    /** Whether the record is around a value of another type. */
    public boolean isAround() {
      return !value.javaType().equals(javaType);
    }
  }

  /**
   * What tells JSON objects from others.
   *
   * @param member the name of a member
   * @param there whether they have it
   * @param texts what it is of those that have it; empty where it may be anything
   */
  record Test(String member, boolean there, List<String> texts) {
    public Test {
      texts = List.copyOf(texts);
    }
  }
}
