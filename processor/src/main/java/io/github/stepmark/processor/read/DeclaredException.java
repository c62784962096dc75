package io.github.stepmark.processor.read;

import io.github.stepmark.processor.problem.Place;
import javax.lang.model.element.TypeElement;

/**
 * An exception that a handler declares to throw.
 *
 * @param type its class
 * @param method the handler's method
 * @param place where {@code throws} names it
 */
record DeclaredException(TypeElement type, String method, Place place) {}
