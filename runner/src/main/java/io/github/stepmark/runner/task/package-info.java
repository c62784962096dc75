/** Tasks and their answers: what a resource is, and what comes of a call. No part of the API. */
@NullMarked
package io.github.stepmark.runner.task;

import org.jspecify.annotations.NullMarked;
