package io.github.stepmark.processor.write;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How one file names types: those of its package by their simple names, its own nested ones by
 * theirs, others by an import, and in full where another type is called so. The first type of a
 * name gets the import.
 */
final class Imports {

  private final ClassName file;
  private final Set<String> inFull = new TreeSet<>();
  private final Map<String, ClassName> imported = new TreeMap<>();

  /** By identity: JavaPoet's own comparison prints both types. */
  private final Map<TypeName, String> names = new IdentityHashMap<>();

  /**
   * @param shadowed the names that mean something else in the file
   */
  Imports(ClassName file, Set<String> shadowed, Code code) {
    this.file = file;
    List<ClassName> others = new ArrayList<>();
    Set<String> own = new TreeSet<>();
    own.add(file.simpleName());
    inFull.addAll(shadowed);
    code.types().forEach(type -> collect(type, own, others));
    for (ClassName other : others) {
      if (!own.contains(other.simpleName()) && !inFull.contains(other.simpleName())) {
        imported.putIfAbsent(other.simpleName(), other);
      }
    }
  }

  private void collect(TypeName type, Set<String> own, List<ClassName> others) {
    if (type instanceof ClassName name) {
      ClassName top = name.topLevelClassName();
      if (top.packageName().equals(file.packageName())) {
        own.add(top.simpleName());
      } else {
        others.add(top);
      }
    } else if (type instanceof ParameterizedTypeName generic) {
      collect(generic.rawType, own, others);
      generic.typeArguments.forEach(argument -> collect(argument, own, others));
    } else if (type instanceof ArrayTypeName array) {
      collect(array.componentType, own, others);
    } else if (type instanceof WildcardTypeName wildcard) {
      wildcard.lowerBounds.forEach(bound -> collect(bound, own, others));
      wildcard.upperBounds.forEach(bound -> collect(bound, own, others));
    } else if (type instanceof TypeVariableName variable) {
      inFull.add(variable.name);
    }
  }

  /** The import statements that are needed, sorted. */
  List<String> statements() {
    return imported.values().stream()
        .filter(name -> !name.packageName().equals("java.lang") && !name.packageName().isEmpty())
        .map(name -> "import " + name.canonicalName() + ";")
        .sorted()
        .toList();
  }

  /** The name of {@code type} in the file. */
  String nameOf(TypeName type) {
    return names.computeIfAbsent(type, this::made);
  }

  private String made(TypeName type) {
    if (type instanceof ClassName name) {
      return ofClass(name);
    }
    if (type instanceof ParameterizedTypeName generic) {
      StringBuilder name = new StringBuilder(nameOf(generic.rawType));
      String separator = "<";
      for (TypeName argument : generic.typeArguments) {
        name.append(separator).append(nameOf(argument));
        separator = ", ";
      }
      return name.append('>').toString();
    }
    if (type instanceof ArrayTypeName array) {
      return nameOf(array.componentType) + "[]";
    }
    if (type instanceof WildcardTypeName wildcard) {
      if (!wildcard.lowerBounds.isEmpty()) {
        return "? super " + nameOf(wildcard.lowerBounds.get(0));
      }
      TypeName bound = wildcard.upperBounds.get(0);
      return bound instanceof ClassName name && isSame(name, ClassName.OBJECT)
          ? "?"
          : "? extends " + nameOf(bound);
    }
    return type instanceof TypeVariableName variable ? variable.name : type.toString();
  }

  private String ofClass(ClassName name) {
    ClassName top = name.topLevelClassName();
    List<String> names = name.simpleNames();
    if (names.size() > 1 && isSame(top, file)) {
      return String.join(".", names.subList(1, names.size()));
    }
    return isKnown(top) ? String.join(".", names) : name.canonicalName();
  }

  private boolean isKnown(ClassName top) {
    return !inFull.contains(top.simpleName())
        && (top.packageName().equals(file.packageName())
            || isSame(top, imported.get(top.simpleName())));
  }

  /** By their names, for the same reason. */
  private static boolean isSame(ClassName one, @Nullable ClassName other) {
    return other != null && one.canonicalName().equals(other.canonicalName());
  }
}
