package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.BodilessMethod;
import io.github.stepmark.processor.model.ConstructorModel;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.PayloadType;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/**
 * What a class of states says in types: all that may have to wait for types that do not exist yet.
 *
 * @param methods its state methods
 * @param handlers those with a body that could be read, by their names
 * @param constructors those that a subclass can call
 * @param results what those without a body declare as the shapes of their results, by their names
 * @param overloads handlers of whose name there is a state method already
 * @param bodiless the methods that the emitted subclass has to implement
 */
record Signatures(
    StateMethods methods,
    Map<String, Handler> handlers,
    List<ConstructorModel> constructors,
    Map<String, PayloadType> results,
    Map<ExecutableElement, Handler> overloads,
    List<BodilessMethod> bodiless) {}
