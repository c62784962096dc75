package io.github.stepmark.processor.read;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.model.BodilessMethod;
import io.github.stepmark.processor.model.ConstructorModel;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the types that a class of states names. */
final class SignatureReader {

  private final Context context;
  private final OwnTypes own;
  private final TypeReader types;
  private final HandlerReader handlers;
  private final ConstructorReader constructors;

  SignatureReader(Context context, OwnTypes own, TypeReader types) {
    this.context = context;
    this.own = own;
    this.types = types;
    this.handlers = new HandlerReader(context, types);
    this.constructors = new ConstructorReader(context);
  }

  /** Reads the class of {@code methods}. */
  Signatures read(StateMethods methods) {
    TypeElement container = methods.container();
    Map<String, Handler> handled = handlers(methods);
    List<ConstructorModel> called =
        container.getKind() == ElementKind.INTERFACE ? List.of() : constructors.read(container);
    return new Signatures(
        methods, handled, called, results(methods), overloads(methods), bodiless(methods));
  }

  private Map<String, Handler> handlers(StateMethods methods) {
    Map<String, Handler> read = new LinkedHashMap<>();
    methods
        .states()
        .forEach(
            (name, method) -> {
              if (StateMethods.hasBody(method) && method.getTypeParameters().isEmpty()) {
                handlers
                    .read(method, methods.nameOf(name).value())
                    .ifPresent(handler -> read.put(name, handler));
              }
            });
    return read;
  }

  /** Read for what is wrong with them alone: nothing is emitted for them. */
  private Map<ExecutableElement, Handler> overloads(StateMethods methods) {
    Map<ExecutableElement, Handler> read = new HashMap<>();
    HandlerReader apart = new HandlerReader(context, new TypeReader(context, own));
    for (ExecutableElement method : methods.overloads()) {
      if (StateMethods.hasBody(method) && method.getTypeParameters().isEmpty()) {
        String name = methods.nameOf(method.getSimpleName().toString()).value();
        apart.read(method, name).ifPresent(handler -> read.put(method, handler));
      }
    }
    return read;
  }

  private Map<String, PayloadType> results(StateMethods methods) {
    Map<String, PayloadType> read = new HashMap<>();
    methods
        .states()
        .forEach(
            (name, method) -> {
              if (!handlesItself(method)
                  && hasResult(method)
                  && method.getReturnType().getKind() != TypeKind.VOID) {
                types
                    .read(method.getReturnType(), Place.of(method))
                    .ifPresent(type -> read.put(name, type));
              }
            });
    return read;
  }

  private static boolean handlesItself(ExecutableElement method) {
    return DslAnnotation.on(method, "Task")
        .filter(task -> HandlerCalls.isOfHandler(method, task))
        .isPresent();
  }

  /** Whether Step Functions gets a result of the state's work, whose shape is declared. */
  private static boolean hasResult(ExecutableElement method) {
    return !ContainerClasses.named(method).isEmpty()
        || StateReader.TASKS.stream().anyMatch(task -> DslAnnotation.on(method, task).isPresent());
  }

  private List<BodilessMethod> bodiless(StateMethods methods) {
    List<BodilessMethod> bodiless = new ArrayList<>();
    methods
        .states()
        .forEach(
            (name, method) -> {
              if (!StateMethods.hasBody(method)) {
                bodiless(method, methods.nameOf(name).value()).ifPresent(bodiless::add);
              }
            });
    return bodiless;
  }

  private Optional<BodilessMethod> bodiless(ExecutableElement method, String stateName) {
    TypeMirror returned = method.getReturnType();
    Optional<ClassName> emitted = own.named(returned);
    if (emitted.isEmpty() && returned.getKind() == TypeKind.ERROR) {
      context.unresolved().add(ErrorTypes.text(returned));
      return Optional.empty();
    }
    Modifier visibility =
        Stream.of(Modifier.PUBLIC, Modifier.PROTECTED)
            .filter(method.getModifiers()::contains)
            .findFirst()
            .orElse(null);
    return Optional.of(
        new BodilessMethod(
            method.getSimpleName().toString(),
            stateName,
            emitted.<TypeName>map(record -> record).orElseGet(() -> TypeName.get(returned)),
            visibility));
  }
}
