package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problems;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.VariableElement;

/** Which names the components of an emitted record may have. */
final class ComponentNames {

  /** Names that a record's component may not have (Java Language Specification, 8.10.1). */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private ComponentNames() {}

  static boolean isAllowed(String name) {
    return SourceVersion.isIdentifier(name)
        && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
        && !FORBIDDEN.contains(name);
  }

  /** Whether a component may be called like {@code parameter}; reports where it may not. */
  static boolean check(Member member, VariableElement parameter, Problems problems) {
    boolean allowed = isAllowed(member.javaName());
    if (!allowed) {
      problems.add(
          Mistake.INVALID_NAME,
          Place.of(parameter),
          member.javaName(),
          "record's component",
          "@Field(\"" + member.jsonName() + "\") and another Java name");
    }
    return allowed;
  }
}
