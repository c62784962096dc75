package io.github.stepmark.processor.model;

import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The types of what executions of a workflow are started with, and of what they give.
 *
 * @param input free JSON where it is not known
 * @param output likewise
 * @param emitted those of them that no type of the source is
 */
public record ExecutionTypes(PayloadType input, PayloadType output, List<Emitted> emitted) {

  /** Nothing is known of them. */
  public static final ExecutionTypes UNKNOWN =
      new ExecutionTypes(new PayloadType.Free(), new PayloadType.Free(), List.of());

  public ExecutionTypes {
    emitted = List.copyOf(emitted);
  }

  /**
   * A type that is emitted.
   *
   * @param type a record, or a sealed interface of records that are nested in it
   * @param nested the records that are nested in it beside those
   */
  public record Emitted(Structure type, List<RecordStructure> nested) {
    public Emitted {
      nested = List.copyOf(nested);
    }

    private void into(Map<TypeName, Structure> structures) {
      structures.put(type.javaType(), type);
      nested.forEach(record -> structures.put(record.javaType(), record));
    }
  }

  /** Whether either of them is known. */
  public boolean areKnown() {
    return !(input instanceof PayloadType.Free && output instanceof PayloadType.Free);
  }

  /** The workflow with the structures of these types, too. */
  public Workflow in(Workflow workflow) {
    if (emitted.isEmpty()) {
      return workflow;
    }
    Map<TypeName, Structure> structures = new LinkedHashMap<>(workflow.structures());
    emitted.forEach(each -> each.into(structures));
    return new Workflow(
        workflow.settings(), workflow.names(), workflow.root(), workflow.input(), structures);
  }
}
