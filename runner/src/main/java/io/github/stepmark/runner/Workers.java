package io.github.stepmark.runner;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who does which task: workers by the state that they answer, else by the name of what they stand
 * for. Never changes.
 */
final class Workers {

  static final Workers NONE = new Workers(Map.of(), Map.of());

  private final Map<String, Worker> byName;
  private final Map<String, Worker> byState;

  private Workers(Map<String, Worker> byName, Map<String, Worker> byState) {
    this.byName = Map.copyOf(byName);
    this.byState = Map.copyOf(byState);
  }

  /** These and one more; a name given again is given anew. */
  Workers with(String name, Worker worker) {
    Map<String, Worker> more = new HashMap<>(byName);
    more.put(name, worker);
    return new Workers(more, byState);
  }

  /** These and one for a state alone, whatever its resource; likewise. */
  Workers withState(String state, Worker worker) {
    Map<String, Worker> more = new HashMap<>(byState);
    more.put(state, worker);
    return new Workers(byName, more);
  }

  /** Has {@code job} done. */
  Answer work(String state, Worker.Job job) {
    return answer(state, job).withinLimit(job.resource());
  }

  private Answer answer(String state, Worker.Job job) {
    Worker own = byState.get(state);
    Worker worker = own != null ? own : find(job.resource());
    if (worker != null) {
      return worker.work(job);
    }
    if (LambdaInvocation.is(job)) {
      return LambdaInvocation.wrap(answer(state, LambdaInvocation.unwrap(job)), job);
    }
    return Answer.error(StateError.runtime(noAnswer(state, job.resource())));
  }

  private @Nullable Worker find(Resource resource) {
    for (String name : resource.names()) {
      Worker worker = byName.get(name);
      if (worker != null) {
        return worker;
      }
    }
    return null;
  }

  private String noAnswer(String state, Resource resource) {
    String name = resource.shortName();
    String how =
        resource.kind() == Resource.Kind.FUNCTION
            ? "runner.functions(Map.of(\"%s\", handler)) or runner.task(\"%s\", input -> result)"
                .formatted(name, name)
            : "runner.task(\"%s\", input -> result)".formatted(name);
    return "[Stepmark/NoAnswer] Nothing answers '%s' here, which the state '%s' calls. Give an answer with %s.%s"
        .formatted(resource.text(), state, how, given());
  }

  private String given() {
    return byName.isEmpty()
        ? ""
        : " Answers are given for " + String.join(", ", new TreeSet<>(byName.keySet())) + ".";
  }
}
