/**
 * The fields of states whose query language is JSONPath: paths, payload templates, and the
 * conditions of choice rules.
 */
@NullMarked
package io.github.stepmark.runner.query.jsonpath;

import org.jspecify.annotations.NullMarked;
