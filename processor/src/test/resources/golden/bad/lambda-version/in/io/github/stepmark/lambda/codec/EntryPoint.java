package io.github.stepmark.lambda.codec;

/** Of a library to come. */
public abstract class EntryPoint<I, O> {
  public static final int API_VERSION = 1;
}
