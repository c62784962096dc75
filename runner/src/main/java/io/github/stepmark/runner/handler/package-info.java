/**
 * Threads on which handlers run, and how long they may. Knows nothing of executions. No part of the
 * API.
 */
@NullMarked
package io.github.stepmark.runner.handler;

import org.jspecify.annotations.NullMarked;
