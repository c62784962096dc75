/**
 * What the fields of a state can read, as shapes, and where problems with it go. Both query
 * languages know this package; it knows neither.
 */
@NullMarked
package io.github.stepmark.asl.flow.scope;

import org.jspecify.annotations.NullMarked;
