package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import java.io.IOException;

/** Writes the records of a workflow's inputs and results. */
public final class RecordWriter {

  private final Sources sources;
  private final ClassName workflow;

  public RecordWriter(Sources sources, ClassName workflow) {
    this.sources = sources;
    this.workflow = workflow;
  }

  public void write(RecordStructure record) throws IOException {
    ClassName name = (ClassName) record.javaType();
    Code.Builder code =
        Code.builder()
            .add("/**\n * A payload of {@link $T}, emitted by Stepmark.\n", workflow)
            .add(record.members().isEmpty() ? "" : " *\n");
    for (Member member : record.members()) {
      code.add(" * @param $L $L\n", member.javaName(), jsonName(member));
    }
    code.add(" */\n")
        .add(sources.marking(workflow))
        .add("public record $L($Z", name.simpleName())
        .add(
            record.members().stream()
                .map(member -> Code.of("$T $L", member.type().javaType(), member.javaName()))
                .collect(Code.joining(",$W")))
        .add(") {\n}\n");
    sources.code(name, code.build());
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
