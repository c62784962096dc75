/**
 * What the texts of JSONPath states find in shapes: paths, reference paths that results are put at,
 * intrinsic functions, payload templates and the conditions of choice rules.
 */
@NullMarked
package io.github.stepmark.asl.flow.jsonpath;

import org.jspecify.annotations.NullMarked;
