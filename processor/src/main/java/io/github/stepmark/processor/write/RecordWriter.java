package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import java.io.IOException;
import java.util.List;

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
    List<ParameterSpec> components =
        record.members().stream()
            .map(
                member ->
                    ParameterSpec.builder(member.type().javaType(), member.javaName()).build())
            .toList();
    CodeBlock.Builder javadoc =
        CodeBlock.builder().add("A payload of {@link $T}, emitted by Stepmark.\n", workflow);
    if (!record.members().isEmpty()) {
      javadoc.add("\n");
    }
    for (Member member : record.members()) {
      javadoc.add("@param $L $L\n", member.javaName(), jsonName(member));
    }
    sources.source(
        name, RecordSource.of(sources, name, javadoc.build(), sources.marks(workflow), components));
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
            .replace("\\", "&#92;");
    return "the member <code>" + escaped + "</code>";
  }
}
