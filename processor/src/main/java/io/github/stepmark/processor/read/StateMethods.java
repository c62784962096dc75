package io.github.stepmark.processor.read;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Which methods of a workflow are states, and what the states are called. Found before anything
 * else of a state is read, since states refer to each other by these names.
 */
final class StateMethods {

  /** A name of a state that leaves room for a number within the 80 characters that it may have. */
  private static final int LONGEST = 76;

  private final Context context;
  private final TypeElement container;
  private final Map<String, ExecutableElement> states = new LinkedHashMap<>();
  private final Map<String, ExecutableElement> otherMethods = new LinkedHashMap<>();
  private final List<ExecutableElement> bodiless = new ArrayList<>();
  private final Set<String> meant = new HashSet<>();
  private final Set<String> inherited = new HashSet<>();
  private final Map<String, Located<String>> names = new HashMap<>();
  private final Map<String, Located<String>> choiceNames = new HashMap<>();
  private final Set<String> overloaded = new HashSet<>();
  private final List<ExecutableElement> overloads = new ArrayList<>();

  private StateMethods(Context context, TypeElement container) {
    this.context = context;
    this.container = container;
  }

  /**
   * The state methods of {@code container}; mistakes in them are reported.
   *
   * @param machine where the names of its states are taken
   */
  static StateMethods of(Context context, TypeElement container, TakenNames machine) {
    StateMethods methods = new StateMethods(context, container);
    for (ExecutableElement method : ElementFilter.methodsIn(container.getEnclosedElements())) {
      if (isState(method)) {
        methods.add(method);
      } else {
        methods.addOther(method);
      }
    }
    methods.refuseOverloads();
    methods.refuseInherited(container, new HashSet<>());
    methods.name(machine);
    return methods;
  }

  /** Whether any annotation of the DSL stands on it, or one that stands for one of those. */
  static boolean isState(ExecutableElement method) {
    return !DslAnnotation.all(method).isEmpty() || !ComposedAnnotations.on(method).isEmpty();
  }

  /** Whether Java code does the state's work. */
  static boolean hasBody(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** The class whose methods they are. */
  TypeElement container() {
    return container;
  }

  /** The simple name of the class. */
  String containerName() {
    return container.getSimpleName().toString();
  }

  private String handlersName() {
    return context.names().handlers(ClassName.get(container)).simpleName();
  }

  /** The state methods by name, in source order. */
  Map<String, ExecutableElement> states() {
    return states;
  }

  /** The methods that are no state, by name. */
  Map<String, ExecutableElement> otherMethods() {
    return otherMethods;
  }

  /**
   * Notes that a transition leads to the method, which is no state.
   *
   * @return whether none before has led to it
   */
  boolean isMeantFirst(String method) {
    return meant.add(method);
  }

  /** The names of states that stand in a superclass or interface, which is reported already. */
  Set<String> inherited() {
    return inherited;
  }

  /** The name of the state that {@code method} is. */
  Located<String> nameOf(String method) {
    return names.get(method);
  }

  /** The name of the Choice that stands after the state {@code method}. */
  Optional<Located<String>> choiceAfter(String method) {
    return Optional.ofNullable(choiceNames.get(method));
  }

  /** Whether another state method of the class is called so, which is reported already. */
  boolean isOverloaded(String method) {
    return overloaded.contains(method);
  }

  /** The state methods of whose name there is one already: they are no states, but are read. */
  List<ExecutableElement> overloads() {
    return overloads;
  }

  /** The names of all Choices without a method. */
  List<String> choiceNames() {
    return choiceNames.values().stream().map(Located::value).sorted().toList();
  }

  private void add(ExecutableElement method) {
    String name = name(method);
    Problems problems = context.problems();
    Place place = Place.of(method);
    if (states.putIfAbsent(name, method) != null) {
      overloads.add(method);
      if (overloaded.add(name)) {
        problems.add(Mistake.OVERLOADED_STATE, place, name);
      }
    }
    context.mentions(method);
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      problems.add(Mistake.PRIVATE_STATE, place, name);
    }
    if (isOfObject(method)) {
      problems.add(Mistake.OBJECT_METHOD, place, name);
    }
    if (modifiers.contains(Modifier.STATIC)) {
      problems.add(Mistake.STATIC_STATE, place, name);
    }
    if (!method.getTypeParameters().isEmpty()) {
      problems.add(Mistake.GENERIC_STATE, place, name);
    }
  }

  /**
   * Whether each object has a method of that name and no parameters. Most are final, or return
   * something that a state does not.
   */
  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = context.elements().getTypeElement("java.lang.Object");
    return method.getParameters().isEmpty()
        && ElementFilter.methodsIn(object.getEnclosedElements()).stream()
            .filter(inherited -> inherited.getParameters().isEmpty())
            .anyMatch(inherited -> inherited.getSimpleName().equals(method.getSimpleName()));
  }

  private void addOther(ExecutableElement method) {
    otherMethods.putIfAbsent(name(method), method);
    if (!hasBody(method)) {
      bodiless.add(method);
    }
  }

  /** Reports methods without a body that no transition takes for a state; of those it is told. */
  void refuseBodiless() {
    for (ExecutableElement method : bodiless) {
      if (!meant.contains(name(method))) {
        context
            .problems()
            .add(Mistake.NOT_A_STATE_WITHOUT_BODY, Place.of(method), name(method), handlersName());
      }
    }
  }

  /** An overload that is no state leaves it open which of the two a target means. */
  private void refuseOverloads() {
    for (Map.Entry<String, ExecutableElement> state : states.entrySet()) {
      if (otherMethods.containsKey(state.getKey())) {
        context
            .problems()
            .add(Mistake.OVERLOADED_STATE, Place.of(state.getValue()), state.getKey());
      }
    }
  }

  private void refuseInherited(TypeElement type, Set<String> seen) {
    List<TypeMirror> parents = new ArrayList<>(type.getInterfaces());
    parents.add(type.getSuperclass());
    for (TypeMirror parent : parents) {
      if (!(parent instanceof DeclaredType declared)
          || !(declared.asElement() instanceof TypeElement element)
          || !seen.add(element.getQualifiedName().toString())) {
        continue;
      }
      for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
        if (isState(method) && !states.containsKey(name(method))) {
          inherited.add(name(method));
          context
              .problems()
              .add(
                  Mistake.INHERITED_STATE,
                  Place.of(container),
                  name(method),
                  element.getSimpleName(),
                  containerName());
        } else if (method.getModifiers().contains(Modifier.ABSTRACT)
            && !states.containsKey(name(method))
            && !isImplemented(method)) {
          context
              .problems()
              .add(
                  Mistake.NOT_A_STATE_WITHOUT_BODY,
                  Place.of(container),
                  element.getSimpleName() + "." + name(method),
                  handlersName());
        }
      }
      refuseInherited(element, seen);
    }
  }

  private boolean isImplemented(ExecutableElement method) {
    return context.elements().getAllMembers(container).stream()
        .filter(member -> member.getKind() == ElementKind.METHOD)
        .map(ExecutableElement.class::cast)
        .anyMatch(
            other ->
                !other.getModifiers().contains(Modifier.ABSTRACT)
                    && (context.elements().overrides(other, method, container)
                        || other.getSimpleName().equals(method.getSimpleName())
                            && other.getParameters().size() == method.getParameters().size()));
  }

  private void name(TakenNames machine) {
    states.forEach(
        (method, element) -> {
          Optional<DslAnnotation> state = DslAnnotation.on(element, "State");
          Located<String> name =
              state
                  .flatMap(annotation -> annotation.located("value"))
                  .orElseGet(
                      () ->
                          new Located<>(context.settings().states().of(method), Place.of(element)));
          names.put(method, taken(machine, name, method, "@State(\"…\")"));
        });
    states.forEach(
        (method, element) ->
            DslAnnotation.on(element, "ChoiceOn")
                .ifPresent(
                    choice -> {
                      Located<String> name =
                          choice
                              .located("state")
                              .orElseGet(
                                  () ->
                                      new Located<>(
                                          names.get(method).value() + " Choice", choice.place()));
                      choiceNames.put(
                          method,
                          taken(
                              machine,
                              name,
                              "the Choice after " + method,
                              "@ChoiceOn(state = \"…\")"));
                    }));
  }

  /**
   * Takes {@code name}. One that another state has is reported, and becomes one that none has, so
   * that both are checked.
   */
  private Located<String> taken(TakenNames machine, Located<String> name, String by, String mend) {
    Optional<String> other = machine.take(name.value(), by, container);
    if (other.isEmpty()) {
      return name;
    }
    context
        .problems()
        .add(Mistake.DUPLICATE_STATE_NAME, name.place(), name.value(), other.get(), mend);
    return new Located<>(standIn(machine, name.value(), " of " + by), name.place());
  }

  /** A name that none has, and of which there is nothing to say that the taken one is not told. */
  private String standIn(TakenNames machine, String taken, String suffix) {
    boolean sound = taken.length() + suffix.length() < LONGEST && !taken.contains("${");
    String first = (sound ? taken : "Another") + suffix;
    String name = first;
    for (int i = 2; machine.take(name, name, container).isPresent(); i++) {
      name = first + " " + i;
    }
    return name;
  }

  private static String name(ExecutableElement method) {
    return method.getSimpleName().toString();
  }
}
