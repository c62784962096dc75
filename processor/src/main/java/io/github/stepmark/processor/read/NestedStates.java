package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.PayloadType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a Parallel or a Map before the state itself is; of other states no more than how
 * they fail.
 *
 * @param containers the classes that could be read, each where it is named
 * @param result the declared shape of the state's result; {@code null} where none is
 * @param thrown what the state's work may fail with, whatever the state is
 */
record NestedStates(
    List<Located<Container>> containers, @Nullable PayloadType result, Thrown thrown) {}
