/** What a definition takes the result of one of its tasks for, found by its flow of data. */
@NullMarked
package io.github.stepmark.cli.reading;

import org.jspecify.annotations.NullMarked;
