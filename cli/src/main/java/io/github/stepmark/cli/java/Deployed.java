package io.github.stepmark.cli.java;

import io.github.stepmark.asl.WorkflowType;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a state machine beside its definition.
 *
 * @param name what a template calls it, its logical id there; {@code null} where there is none
 */
public record Deployed(WorkflowType type, @Nullable String name) {}
