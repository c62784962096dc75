/**
 * The annotation processor: {@link io.github.stepmark.processor.WorkflowProcessor} leads each
 * workflow one way, from source through the model and the definition to its artifacts.
 */
@NullMarked
package io.github.stepmark.processor;

import org.jspecify.annotations.NullMarked;
