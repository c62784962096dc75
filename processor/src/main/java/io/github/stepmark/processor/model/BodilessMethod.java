package io.github.stepmark.processor.model;

import com.squareup.javapoet.TypeName;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A state method without a body: Step Functions runs the state, so nobody calls it.
 *
 * @param name the method's name
 * @param stateName the state's name
 * @param returnType what it declares to return
 * @param visibility {@code public}, {@code protected}, or {@code null} for the package
 */
public record BodilessMethod(
    String name, String stateName, TypeName returnType, @Nullable Modifier visibility) {}
