/**
 * The datasets that a distributed Map reads from and writes to Amazon S3: {@link
 * io.github.stepmark.runner.items.DatasetReader} makes items of files, {@link
 * io.github.stepmark.runner.items.ResultFiles} makes files of results. Nothing here knows of
 * executions; what cannot be read or written is a {@link
 * io.github.stepmark.runner.items.DatasetException}.
 */
@NullMarked
package io.github.stepmark.runner.items;

import org.jspecify.annotations.NullMarked;
