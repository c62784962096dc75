/**
 * The one package that generated code calls: {@link io.github.stepmark.lambda.codec.EntryPoint} is
 * what Lambda starts, {@link io.github.stepmark.lambda.codec.PayloadReader} and {@link
 * io.github.stepmark.lambda.codec.PayloadWriter} are what the generated codecs read from and write
 * to. Handwritten code rarely needs it.
 */
@NullMarked
package io.github.stepmark.lambda.codec;

import org.jspecify.annotations.NullMarked;
