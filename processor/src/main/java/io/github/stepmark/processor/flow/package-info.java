/** What a workflow's Java types say of the data of its definition. */
@NullMarked
package io.github.stepmark.processor.flow;

import org.jspecify.annotations.NullMarked;
