/** Generated machines, run here and by another interpreter: both have to come to the same end. */
@NullMarked
package io.github.stepmark.runner.differential;

import org.jspecify.annotations.NullMarked;
