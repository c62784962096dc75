package io.github.stepmark.junit;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.runner.Runner;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The class that the processor emits for a workflow, such as {@code OrderFlowWorkflow}. It shares
 * no type with this module but AWS's handler, so that what is deployed does not depend on what
 * tests do; its methods are found by their names.
 */
final class Facade {

  private static final ClassValue<Facade> OF =
      new ClassValue<>() {
        @Override
        protected Facade computeValue(Class<?> type) {
          return new Facade(type);
        }
      };

  private static final String SUFFIX = "Workflow";

  private final Class<?> type;
  private final String name;
  private final Runner runner;
  private final KnownStates states;

  private Facade(Class<?> type) {
    this.type = type;
    try {
      this.name = (String) type.getField("NAME").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getName() + " has no constant NAME", e);
    }
    this.runner = Runner.of(String.valueOf(call(null, "definition"))).name(name);
    this.states = new KnownStates(runner.definition().graph());
  }

  /** Whether {@code type} is such a class. */
  static boolean is(Class<?> type) {
    Method definition = find(type, "definition");
    Method functions = find(type, "functions");
    return definition != null
        && Modifier.isStatic(definition.getModifiers())
        && definition.getReturnType() == String.class
        && functions != null
        && functions.getReturnType() == Map.class;
  }

  static Facade of(Class<?> type) {
    if (!is(type)) {
      throw new IllegalArgumentException(
          "[Stepmark/NoWorkflow] %s is no workflow's emitted class: pass an object of the one called …Workflow that the processor emitted beside your class, such as new OrderFlowWorkflow()."
              .formatted(type.getName()));
    }
    return OF.get(type);
  }

  /** The machine's name. */
  String name() {
    return name;
  }

  /** The states of its definition. */
  KnownStates states() {
    return states;
  }

  /** A runner of the definition, in which {@code workflow} answers. */
  Runner runner(Object workflow) {
    Method answers = find(type, "answers");
    Runner answered = runner.functions(handlers(workflow, "functions"));
    return answers == null ? answered : answered.answers(handlers(workflow, "answers"));
  }

  /** The method that answers in the place of {@code state}, as a test calls it. */
  Optional<String> answering(String state) {
    return Stream.of(type.getClasses())
        .filter(nested -> nested.getSimpleName().equals("States"))
        .flatMap(states -> Stream.of(states.getFields()))
        .filter(constant -> state.equals(valueOf(constant)))
        .map(constant -> "with" + constant.getName().replace("_", ""))
        .flatMap(
            name ->
                Stream.of(type.getMethods())
                    .map(Method::getName)
                    .filter(method -> method.equalsIgnoreCase(name)))
        .findFirst();
  }

  private static @Nullable Object valueOf(Field constant) {
    try {
      return constant.get(null);
    } catch (IllegalAccessException e) {
      return null;
    }
  }

  private Map<String, RequestStreamHandler> handlers(Object workflow, String method) {
    Map<String, RequestStreamHandler> handlers = new LinkedHashMap<>();
    ((Map<?, ?>) call(workflow, method))
        .forEach((key, value) -> handlers.put((String) key, (RequestStreamHandler) value));
    return handlers;
  }

  /** The JSON text of a Java value that is one of the workflow's payloads. */
  String json(Object payload) {
    if (find(type, "json", Object.class) == null) {
      throw new IllegalArgumentException(
          "%s has no codecs, since stepmark-lambda was not there when it was emitted; write JSON text."
              .formatted(type.getSimpleName()));
    }
    try {
      return String.valueOf(call(null, "json", payload));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "[Stepmark/NoPayload] %s is no payload of %s. Write a record or a bean that one of its states takes or gives, a list of such, free JSON, or JSON text. (%s)"
              .formatted(payload.getClass().getName(), name, e.getMessage()),
          e);
    }
  }

  /** The Java value of a JSON text that is one of the workflow's payloads. */
  <T> T read(String json, Class<T> as) {
    return as.cast(call(null, "read", json, as));
  }

  /** A workflow with handlers that no other one has, unless its constructors forbid that. */
  Object fresh() {
    try {
      Constructor<?> without = type.getConstructor();
      Object handlers = handlers();
      if (handlers == null) {
        return without.newInstance();
      }
      for (Constructor<?> constructor : type.getConstructors()) {
        if (constructor.getParameterCount() == 1
            && constructor.getParameterTypes()[0].isInstance(handlers)) {
          return constructor.newInstance(handlers);
        }
      }
      return without.newInstance();
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(cannotBeMade(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(cannotBeMade(), e);
    }
  }

  private @Nullable Object handlers() throws ReflectiveOperationException {
    if (!type.getName().endsWith(SUFFIX)) {
      return null;
    }
    String owner = type.getName().substring(0, type.getName().length() - SUFFIX.length());
    try {
      Class<?> handlers = Class.forName(owner + "Handlers", true, type.getClassLoader());
      Constructor<?> constructor = handlers.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  private String cannotBeMade() {
    return "[Stepmark/HandlersNotMade] The handlers of %1$s cannot be made with the constructor without arguments. Make the workflow in the test, with a constructor that takes what the handlers need: new %1$s(new …Handlers(…))."
        .formatted(type.getSimpleName());
  }

  private Object call(@Nullable Object workflow, String name, Object... arguments) {
    Class<?>[] types =
        name.equals("json")
            ? new Class<?>[] {Object.class}
            : name.equals("read") ? new Class<?>[] {String.class, Class.class} : new Class<?>[0];
    Method method = find(type, name, types);
    if (method == null) {
      throw new IllegalArgumentException(
          "%s has no method '%s': it was emitted by another version of Stepmark."
              .formatted(type.getName(), name));
    }
    try {
      return method.invoke(workflow, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          "%s.%s failed: %s".formatted(type.getSimpleName(), name, e.getCause()), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static @Nullable Method find(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }
}
