/** Tests a single state, as AWS's {@code TestState} API does. Knows no execution. */
@NullMarked
package io.github.stepmark.runner.teststate;

import org.jspecify.annotations.NullMarked;
