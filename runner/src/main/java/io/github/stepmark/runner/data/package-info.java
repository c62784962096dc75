/**
 * What states hand on: payloads, variables, errors, and the names under which an execution knows
 * itself. No part of the API.
 */
@NullMarked
package io.github.stepmark.runner.data;

import org.jspecify.annotations.NullMarked;
