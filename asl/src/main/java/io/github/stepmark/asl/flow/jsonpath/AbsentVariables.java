package io.github.stepmark.asl.flow.jsonpath;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.flow.scope.Absence;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.path.PathRoot;
import io.github.stepmark.asl.shape.Member;
import org.jspecify.annotations.Nullable;

/** Reports a variable that a path starts from and that is not assigned there. */
record AbsentVariables(JsonPath path, Member found, Problems problems)
    implements PathRoot.Cases<@Nullable Void> {

  @Override
  public @Nullable Void variable(PathRoot.Variable variable) {
    int start = path.range().start();
    Absence.reportVariable(
        variable.name(),
        found,
        new TextRange(start, start + 1 + variable.name().length()),
        problems);
    return null;
  }

  @Override
  public @Nullable Void input() {
    return null;
  }

  @Override
  public @Nullable Void context() {
    return null;
  }

  @Override
  public @Nullable Void current() {
    return null;
  }
}
