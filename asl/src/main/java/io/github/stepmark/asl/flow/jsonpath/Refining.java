package io.github.stepmark.asl.flow.jsonpath;

import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.path.PathRoot;
import io.github.stepmark.asl.path.PathStep;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Part;
import io.github.stepmark.asl.shape.Refinement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says more of what a path names, in the input or in a variable. */
record Refining(Data data, List<Part> parts, Function<Member, @Nullable Member> known)
    implements PathRoot.Cases<Data> {

  static Data of(Data data, JsonPath path, Function<Member, @Nullable Member> known) {
    List<Part> parts = parts(path);
    return parts == null ? data : path.root().match(new Refining(data, parts, known));
  }

  /** What a path goes by; {@code null} where it may find several nodes. */
  static @Nullable List<Part> parts(JsonPath path) {
    List<Part> parts = new ArrayList<>();
    for (PathStep step : path.steps()) {
      NodeName name = NodeName.of(step);
      if (name == null) {
        return null;
      }
      parts.add(new Part(name.member(), name.index()));
    }
    return parts;
  }

  @Override
  public Data input() {
    return data.withInput(Refinement.of(data.input(), parts, known));
  }

  @Override
  public Data context() {
    return data;
  }

  @Override
  public Data variable(PathRoot.Variable variable) {
    Member there = data.variables().get(variable.name());
    if (parts.isEmpty()) {
      Member refined = known.apply(there);
      return refined == null ? Data.impossible(data.variables()) : with(variable, refined);
    }
    Member refined = there.with(Refinement.of(there.shape(), parts, known));
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
