/**
 * Intrinsic functions of payload templates: {@link
 * io.github.stepmark.runner.query.intrinsic.Intrinsics} calls them with values.
 */
@NullMarked
package io.github.stepmark.runner.query.intrinsic;

import org.jspecify.annotations.NullMarked;
