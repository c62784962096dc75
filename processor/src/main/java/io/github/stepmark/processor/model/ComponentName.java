package io.github.stepmark.processor.model;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** What the components of records may be called. */
public final class ComponentName {

  /** Names that a record's component may not have (Java Language Specification, 8.10.1). */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private ComponentName() {}

  /** Whether a component may be called so. */
  public static boolean isAllowed(String name) {
    return SourceVersion.isIdentifier(name)
        && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
        && !FORBIDDEN.contains(name);
  }
}
