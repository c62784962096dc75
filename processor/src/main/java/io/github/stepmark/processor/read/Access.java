package io.github.stepmark.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Whether code emitted beside a workflow reaches a class. */
final class Access {

  private Access() {}

  /** Why {@code type} cannot be reached; empty where it can. */
  static Optional<String> from(TypeElement workflow, TypeElement type, Elements elements) {
    boolean samePackage = elements.getPackageOf(workflow).equals(elements.getPackageOf(type));
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (each.getModifiers().contains(Modifier.PRIVATE)) {
        return Optional.of("private");
      }
      if (!samePackage && !each.getModifiers().contains(Modifier.PUBLIC)) {
        return Optional.of(
            "not public and in package " + elements.getPackageOf(type).getQualifiedName());
      }
    }
    return Optional.empty();
  }

  /** Whether a member of a reachable class is reachable. */
  static boolean reaches(TypeElement workflow, Element member, Elements elements) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        || !member.getModifiers().contains(Modifier.PRIVATE)
            && elements.getPackageOf(workflow).equals(elements.getPackageOf(member));
  }
}
