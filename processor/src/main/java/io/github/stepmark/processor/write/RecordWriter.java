package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.asl.Naming;
import io.github.stepmark.processor.model.EmittedNames;
import io.github.stepmark.processor.model.ExecutionTypes.Emitted;
import io.github.stepmark.processor.model.Structure;
import io.github.stepmark.processor.model.Structure.End;
import io.github.stepmark.processor.model.Structure.EndsStructure;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the records of a workflow's inputs and results. */
public final class RecordWriter {

  private static final ClassName FIELD = ClassName.get("io.github.stepmark", "Field");

  private static final Code NOTHING = Code.of("");

  private final Sources sources;
  private final ClassName workflow;
  private final Naming fields;

  public RecordWriter(Sources sources, EmittedNames names) {
    this.sources = sources;
    this.workflow = names.workflow();
    this.fields = names.fields();
  }

  public void write(RecordStructure record) {
    ClassName name = (ClassName) record.javaType();
    sources.code(
        name,
        code(
            Code.of("A payload of {@link $T}, emitted by Stepmark.", workflow),
            record,
            null,
            NOTHING));
  }

  /** Writes a type of executions, with what is nested in it. */
  public void write(Emitted emitted) {
    ClassName name = (ClassName) emitted.type().javaType();
    sources.code(
        name,
        emitted
            .type()
            .match(
                new Structure.Cases<>() {
                  @Override
                  public Code record(RecordStructure record) {
                    boolean isInput = name.simpleName().endsWith("Input");
                    String what =
                        isInput
                            ? "What an execution of {@link $T} is started with."
                            : "What an execution of {@link $T} gives.";
                    return code(Code.of(what, workflow), record, null, nested(emitted.nested()));
                  }

                  @Override
                  public Code bean(Structure.BeanStructure bean) {
                    throw new IllegalArgumentException(bean.toString());
                  }

                  @Override
                  public Code union(Structure.UnionStructure union) {
                    throw new IllegalArgumentException(union.toString());
                  }

                  @Override
                  public Code ends(EndsStructure ends) {
                    return alternatives(name, ends, emitted.nested());
                  }
                }));
  }

  private Code alternatives(ClassName name, EndsStructure ends, List<RecordStructure> records) {
    Code.Builder code =
        Code.builder()
            .add(
                "/**\n * What an execution of {@link $T} gives, by the state in which it ends.\n */\n",
                workflow)
            .add(sources.marking(workflow))
            .add("public sealed interface $L {\n", name.simpleName())
            .indent();
    List<RecordStructure> others = new ArrayList<>(records);
    for (End end : ends.ends()) {
      others.removeIf(record -> record.javaType().equals(end.javaType()));
      RecordStructure record =
          records.stream()
              .filter(each -> each.javaType().equals(end.javaType()))
              .findFirst()
              .orElseGet(() -> around(end));
      String states =
          end.states().stream().map(Sources::inJavadoc).collect(Collectors.joining("', '"));
      code.add("\n").add(code(Code.of("At the end of '$L'.", states), record, name, NOTHING));
    }
    return code.add(nested(others)).unindent().add("}\n").build();
  }

  private static RecordStructure around(End end) {
    return new RecordStructure(
        end.javaType(), List.of(new Member("", "value", end.value(), false)));
  }

  private Code nested(List<RecordStructure> records) {
    Code.Builder code = Code.builder();
    for (RecordStructure record : records) {
      code.add("\n").add(code(Code.of("A part of it."), record, null, NOTHING));
    }
    return code.build();
  }

  /**
   * A record.
   *
   * @param what its Javadoc
   * @param implemented the interface that it implements
   * @param body what stands in it
   */
  private Code code(Code what, RecordStructure record, @Nullable ClassName implemented, Code body) {
    ClassName name = (ClassName) record.javaType();
    Code.Builder code =
        Code.builder().add("/**\n * ").add(what).add(record.members().isEmpty() ? "\n" : "\n *\n");
    for (Member member : record.members()) {
      code.add(
          " * @param $L $L\n",
          member.javaName(),
          member.jsonName().isEmpty() && implemented != null ? "what it gives" : jsonName(member));
    }
    code.add(" */\n")
        .add(marking(name, record))
        .add("public record $L($Z", name.simpleName())
        .add(record.members().stream().map(this::component).collect(Code.joining(",$W")))
        .add(")");
    if (implemented != null) {
      code.add(" implements $T", implemented);
    }
    return code.add(" {\n").indent().add(body).unindent().add("}\n").build();
  }

  private Code marking(ClassName name, RecordStructure record) {
    List<String> nullable =
        record.members().stream().filter(Member::nullable).map(Member::javaName).toList();
    return name.enclosingClassName() == null || !nullable.isEmpty()
        ? sources.marking(workflow, nullable)
        : NOTHING;
  }

  /**
   * A component, with what only JSON says of it: a workflow of another module that starts this one
   * reads that here.
   */
  private Code component(Member member) {
    boolean isNamed =
        !member.jsonName().isEmpty() && !member.jsonName().equals(fields.of(member.javaName()));
    Code name = isNamed ? Code.of("@$T($S) ", FIELD, member.jsonName()) : NOTHING;
    return Code.builder()
        .add(name)
        .add("$T $L", member.type().javaType(), member.javaName())
        .build();
  }

  /** The JSON name as Javadoc can hold it. */
  private static String jsonName(Member member) {
    String escaped =
        member
            .jsonName()
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("@", "&#64;")
            .replace("*/", "*&#47;")
            .replace("\\", "&#92;")
            .replace("\n", "\n * ");
    return "the member <code>" + escaped + "</code>";
  }
}
