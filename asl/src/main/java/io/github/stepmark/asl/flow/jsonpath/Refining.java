package io.github.stepmark.asl.flow.jsonpath;

import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.path.PathRoot;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Refinement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says more of what a path names, in the input or in a variable. */
record Refining(Data data, List<String> names, Function<Member, @Nullable Member> known)
    implements PathRoot.Cases<Data> {

  static Data of(Data data, JsonPath path, Function<Member, @Nullable Member> known) {
    List<String> names = Placement.names(path);
    return names == null ? data : path.root().match(new Refining(data, names, known));
  }

  @Override
  public Data input() {
    return data.withInput(Refinement.of(data.input(), names, known));
  }

  @Override
  public Data context() {
    return data;
  }

  @Override
  public Data variable(PathRoot.Variable variable) {
    Member there = data.variables().get(variable.name());
    if (names.isEmpty()) {
      Member refined = known.apply(there);
      return refined == null ? Data.impossible(data.variables()) : with(variable, refined);
    }
    Member refined = there.with(Refinement.of(there.shape(), names, known));
    return refined.shape().isNothing() && !there.shape().isNothing()
        ? Data.impossible(data.variables())
        : with(variable, refined);
  }

  private Data with(PathRoot.Variable variable, Member refined) {
    return data.withVariables(data.variables().with(Map.of(variable.name(), refined)));
  }

  @Override
  public Data current() {
    return data;
  }
}
