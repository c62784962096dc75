/**
 * What a workflow sees of its Lambda functions at run time: {@link
 * io.github.stepmark.lambda.InvalidPayload}, the error of a payload that does not fit, and {@link
 * io.github.stepmark.lambda.LambdaError}, what Lambda says of any error. Generated code works with
 * {@code io.github.stepmark.lambda.codec}.
 */
@NullMarked
package io.github.stepmark.lambda;

import org.jspecify.annotations.NullMarked;
