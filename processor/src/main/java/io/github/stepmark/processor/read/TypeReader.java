package io.github.stepmark.processor.read;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.PayloadType.Sequence.Form;
import io.github.stepmark.processor.model.ScalarKind;
import io.github.stepmark.processor.model.Structure;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Reads a Java type as a payload. A mistake is reported at the place given; a type that does not
 * exist yet is noted, since another processor may still make it.
 */
final class TypeReader {

  private static final Map<String, ScalarKind> SCALARS =
      Arrays.stream(ScalarKind.values())
          .collect(Collectors.toUnmodifiableMap(ScalarKind::className, Function.identity()));

  private static final Map<String, Form> SEQUENCES =
      Map.of(
          "java.util.List", Form.LIST,
          "java.util.Set", Form.SET,
          "java.util.Collection", Form.COLLECTION);

  private final Context context;
  private final OwnTypes own;
  private final StructureReader structures;
  private final Map<TypeName, Structure> read = new LinkedHashMap<>();
  private final Deque<String> within = new ArrayDeque<>();
  private final List<Located<RecordStructure>> emitted = new ArrayList<>();
  private final Set<RecordStructure> incomplete = new HashSet<>();
  private final Map<Element, Set<String>> told = new HashMap<>();

  TypeReader(Context context, OwnTypes own) {
    this.context = context;
    this.own = own;
    this.structures = new StructureReader(context, this);
  }

  /** What the types read so far consist of. */
  Map<TypeName, Structure> structures() {
    return read;
  }

  /** Notes a type that does not exist yet. */
  <T> Optional<T> unresolved(String name) {
    context.unresolved().add(name);
    return Optional.empty();
  }

  /**
   * Adds the structure of a record that the workflow emits.
   *
   * @param method the method for which it does
   * @param complete whether all of its components could be read
   */
  void addEmitted(RecordStructure record, ExecutableElement method, boolean complete) {
    add(record);
    emitted.add(new Located<>(record, Place.of(method)));
    if (!complete) {
      incomplete.add(record);
    }
  }

  /**
   * The records that the workflow emits, each at its method; without those that lack a component,
   * if they may wait.
   */
  List<Located<RecordStructure>> emitted(boolean mayWait) {
    return emitted.stream()
        .filter(record -> !mayWait || !incomplete.contains(record.value()))
        .toList();
  }

  /** Adds the structure of a type that can be read. */
  void add(Structure emitted) {
    read.put(emitted.javaType(), emitted);
  }

  /** Reads the type of a member of {@code owner}; a problem with it names the member. */
  Optional<PayloadType> readMember(TypeMirror type, TypeElement owner, String name, Place place) {
    within.push(owner.getSimpleName() + "." + name);
    try {
      return read(type, place);
    } finally {
      within.pop();
    }
  }

  /** The member whose type is being read, as it is told with a problem. */
  private String whose() {
    return within.isEmpty() ? "" : " in " + within.peek();
  }

  /** Reads {@code type}; empty where it cannot be read, which is then reported or noted. */
  Optional<PayloadType> read(TypeMirror type, Place place) {
    Optional<ClassName> emitted = own.named(type);
    if (emitted.isPresent()) {
      return Optional.of(new PayloadType.Structured(emitted.get()));
    }
    if (type.getKind().isPrimitive()) {
      return Optional.of(primitive(type));
    }
    return switch (type.getKind()) {
      case ARRAY -> array((ArrayType) type, place);
      case DECLARED -> declared((TypeElement) ((DeclaredType) type).asElement(), type, place);
      case ERROR -> missing(type, place);
      case WILDCARD -> wildcard((WildcardType) type, place);
      case TYPEVAR -> unsupported(place, type, "it is a type variable", "Write the type out.");
      default -> unsupported(place, type, "it is no value", "Name a class or a primitive type.");
    };
  }

  private PayloadType primitive(TypeMirror type) {
    TypeName name = TypeName.get(type);
    return new PayloadType.Scalar(SCALARS.get(name.box().toString()), name);
  }

  private Optional<PayloadType> array(ArrayType type, Place place) {
    if (type.getComponentType().getKind() == TypeKind.BYTE) {
      return unsupported(
          place, type, "JSON has no bytes", "Take a String and decode it, such as from Base64.");
    }
    return read(type.getComponentType(), place)
        .map(
            element ->
                new PayloadType.Sequence(
                    Form.ARRAY, element, ArrayTypeName.of(element.javaType())));
  }

  private Optional<PayloadType> wildcard(WildcardType type, Place place) {
    TypeMirror bound = type.getExtendsBound();
    if (bound != null) {
      return read(bound, place);
    }
    return type.getSuperBound() == null
        ? Optional.of(new PayloadType.Free())
        : unsupported(place, type, "it has no upper bound", "Write the type out.");
  }

  private Optional<PayloadType> missing(TypeMirror type, Place place) {
    Optional<TypeElement> known = ErrorTypes.knownClass(type, context.elements());
    if (known.isPresent()) {
      return declared(known.get(), type, place);
    }
    Optional<String> lacking = own.methodLacking(type);
    if (lacking.isPresent()) {
      String name = ErrorTypes.text(type);
      boolean output = name.endsWith("Output");
      context
          .problems()
          .add(
              Mistake.NOT_EMITTED,
              place,
              name,
              lacking.get(),
              output ? "it has no @Returns" : "it takes no fields of its input",
              output
                  ? "Describe the record with @Returns({@Field(\"…\"), …}), or return one of your own."
                  : "Name another type.");
      return Optional.empty();
    }
    return unresolved(ErrorTypes.text(type));
  }

  private Optional<PayloadType> declared(TypeElement element, TypeMirror type, Place place) {
    String name = element.getQualifiedName().toString();
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    ClassName className = ClassName.get(element);
    if (SCALARS.containsKey(name)) {
      return Optional.of(new PayloadType.Scalar(SCALARS.get(name), className));
    }
    if (name.equals("java.lang.Object")) {
      return Optional.of(new PayloadType.Free());
    }
    boolean generic = SEQUENCES.containsKey(name) || name.equals("java.util.Map");
    if (generic && arguments.isEmpty()) {
      return unsupported(
          place,
          type,
          "it does not say of what",
          "Name the type of its elements in angle brackets.");
    }
    if (SEQUENCES.containsKey(name)) {
      return read(arguments.get(0), place)
          .map(
              item ->
                  new PayloadType.Sequence(
                      SEQUENCES.get(name),
                      item,
                      ParameterizedTypeName.get(className, argument(arguments.get(0), item))));
    }
    if (name.equals("java.util.Map")) {
      if (!isString(arguments.get(0))) {
        return unsupported(
            place,
            type,
            "JSON names members by text",
            "Write Map<String, …>, or a list of records.");
      }
      return read(arguments.get(1), place)
          .map(
              value ->
                  new PayloadType.StringMap(
                      value,
                      ParameterizedTypeName.get(
                          className,
                          ClassName.get(String.class),
                          argument(arguments.get(1), value))));
    }
    if (name.equals("java.util.Optional")) {
      return arguments.isEmpty()
          ? unsupported(place, type, "it does not say of what", "Write Optional<…>.")
          : read(arguments.get(0), place).flatMap(value -> optional(value, type, place));
    }
    return named(element, (DeclaredType) type, place);
  }

  /** Not by its text, which may have annotations in it. */
  static boolean isString(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals("java.lang.String");
  }

  private Optional<PayloadType> optional(PayloadType value, TypeMirror type, Place place) {
    if (value.isOptional()) {
      return unsupported(place, type, "one Optional stands in another", "Write one Optional.");
    }
    return Optional.of(
        new PayloadType.Maybe(
            value, ParameterizedTypeName.get(ClassName.get(Optional.class), value.boxed())));
  }

  /** A wildcard stays one in Java, while its bound is what is read. */
  private static TypeName argument(TypeMirror written, PayloadType read) {
    return written.getKind() == TypeKind.WILDCARD
        ? WildcardTypeName.subtypeOf(read.boxed())
        : read.boxed();
  }

  private Optional<PayloadType> named(TypeElement element, DeclaredType type, Place place) {
    Optional<String> unreachable = Access.from(context.workflow(), element, context.elements());
    if (unreachable.isPresent()) {
      String name = element.getSimpleName() + whose();
      if (isFirst(place, name)) {
        context.problems().add(Mistake.PRIVATE_TYPE, place, name, unreachable.get());
      }
      return Optional.empty();
    }
    context.mentions(element);
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.of(
          new PayloadType.Enumeration(
              ClassName.get(element),
              element.getEnclosedElements().stream()
                  .filter(constant -> constant.getKind() == ElementKind.ENUM_CONSTANT)
                  .map(Element::getSimpleName)
                  .map(Object::toString)
                  .toList()));
    }
    Optional<TypeName> javaType = parameterized(element, type, place);
    if (javaType.isEmpty()) {
      return Optional.empty();
    }
    PayloadType.Structured structured = new PayloadType.Structured(javaType.get());
    if (!read.containsKey(javaType.get())
        && !structures.read(element, type, javaType.get(), place)) {
      return Optional.empty();
    }
    return Optional.of(structured);
  }

  private Optional<TypeName> parameterized(TypeElement element, DeclaredType type, Place place) {
    ClassName raw = ClassName.get(element);
    // What can be said of a class of the JDK does not hang on its type arguments.
    if (element.getTypeParameters().isEmpty() || structures.isOfTheJdk(element)) {
      return Optional.of(raw);
    }
    if (type.getTypeArguments().isEmpty()
        || type.getTypeArguments().stream().anyMatch(a -> a.getKind() == TypeKind.WILDCARD)) {
      unsupported(place, type, "it does not say of what", "Write its type arguments out.");
      return Optional.empty();
    }
    if (depth(type) > 8) {
      unsupported(place, type, "it nests itself without end", "Break the cycle with Object.");
      return Optional.empty();
    }
    TypeName[] arguments = new TypeName[type.getTypeArguments().size()];
    for (int i = 0; i < arguments.length; i++) {
      Optional<PayloadType> argument = read(type.getTypeArguments().get(i), place);
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      arguments[i] = argument.get().boxed();
    }
    return Optional.of(ParameterizedTypeName.get(raw, arguments));
  }

  private static int depth(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? 1 + declared.getTypeArguments().stream().mapToInt(TypeReader::depth).max().orElse(0)
        : 1;
  }

  /** Reports that {@code type} cannot stand in a payload. */
  <T> Optional<T> unsupported(Place place, TypeMirror type, String why, String mend) {
    String name = type.toString().replaceAll("(?:[\\p{L}_$][\\p{L}\\p{N}_$]*\\.)+", "") + whose();
    if (isFirst(place, name)) {
      context.problems().add(Mistake.UNSUPPORTED_TYPE, place, name, why, mend);
    }
    return Optional.empty();
  }

  /** Whether of that type nothing has been said yet that is wrong with it in the same method. */
  private boolean isFirst(Place place, String name) {
    return told.computeIfAbsent(place.method(), none -> new HashSet<>()).add(name);
  }
}
