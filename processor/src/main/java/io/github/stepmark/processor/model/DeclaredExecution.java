package io.github.stepmark.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the source or the emitted class of a workflow says of its executions.
 *
 * @param input what they are started with; {@code null} where it is not known
 * @param output what they give; likewise
 * @param structures what these types consist of
 */
public record DeclaredExecution(
    @Nullable PayloadType input,
    @Nullable PayloadType output,
    Map<TypeName, Structure> structures) {

  /** Nothing is known. */
  public static final DeclaredExecution UNKNOWN = new DeclaredExecution(null, null, Map.of());

  public DeclaredExecution {
    structures = new LinkedHashMap<>(structures);
  }
}
