/** The runner beside npm's {@code aws-local-stepfunctions}: the same machines and inputs. */
@NullMarked
package io.github.stepmark.benchmarks.race;

import org.jspecify.annotations.NullMarked;
