package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.ComponentName;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problems;
import javax.lang.model.element.VariableElement;

/** Which names the components of an emitted record may have. */
final class ComponentNames {

  private ComponentNames() {}

  /** Whether a component may be called like {@code parameter}; reports where it may not. */
  static boolean check(Member member, VariableElement parameter, Problems problems) {
    boolean allowed = ComponentName.isAllowed(member.javaName());
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
