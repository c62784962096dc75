package io.github.stepmark.runner;

import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.task.Answer;
import io.github.stepmark.runner.task.HttpLimit;
import io.github.stepmark.runner.task.Reply;
import io.github.stepmark.runner.task.Resource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who does which task: workers by the state that they answer, else by the name of what they stand
 * for; and who answers by token. Never changes.
 */
final class Workers {

  private static final Pattern UNANSWERED =
      Pattern.compile(
          "\\[Stepmark/NoAnswer] Nothing answers '.*' here, which the state '(.*)' calls\\.",
          Pattern.DOTALL);

  static final Workers NONE = new Workers(Map.of(), Map.of(), Map.of());

  private final Map<String, Worker> byName;
  private final Map<String, Worker> byState;
  private final Map<String, Worker> byToken;

  private Workers(
      Map<String, Worker> byName, Map<String, Worker> byState, Map<String, Worker> byToken) {
    this.byName = byName;
    this.byState = byState;
    this.byToken = byToken;
  }

  /** These and one more; a name given again is given anew. */
  Workers with(String name, Worker worker) {
    return new Workers(and(byName, name, worker), byState, byToken);
  }

  /** These and one for a state alone, whatever its resource; likewise. */
  Workers withState(String state, Worker worker) {
    return new Workers(byName, and(byState, state, worker), byToken);
  }

  /** These and one that answers by the tokens of a state or of a resource; likewise. */
  Workers withToken(String name, Worker worker) {
    return new Workers(byName, byState, and(byToken, name, worker));
  }

  private static Map<String, Worker> and(Map<String, Worker> workers, String name, Worker worker) {
    Map<String, Worker> more = new HashMap<>(workers);
    more.put(name, worker);
    return Map.copyOf(more);
  }

  /** Whether somebody answers for a whole state here. */
  boolean hasAnswer(String state) {
    return byState.containsKey(state);
  }

  /** The answer for a whole state, which has one. */
  Answer whole(Worker.Job job) {
    return byState.get(job.state()).work(job);
  }

  /** Whether somebody answers a state's tasks, or those of its resource, here. */
  boolean hasAnswer(String state, Resource resource) {
    return byState.containsKey(state) || find(byName, resource.names()) != null;
  }

  /** Has {@code job} done. */
  Reply work(Worker.Job job) {
    Resource resource = job.resource();
    Worker whole = byState.get(job.state());
    if (whole != null) {
      return reply(whole.work(job), job);
    }
    if (resource.isAnsweredByToken()) {
      return submit(job);
    }
    if (job.nesting().canStartAndWait(job) && find(byName, resource.names()) == null) {
      return job.nesting().startAndWait(job);
    }
    return reply(answer(job), job);
  }

  private Reply reply(Answer answer, Worker.Job job) {
    Answer within = HttpLimit.of(answer, job.resource()).withinLimit(job.resource());
    return new Reply(job.resource().isSubmitted() ? submitted(job) : null, within);
  }

  /** What the service says on taking a job in: what is given for the call alone, if anything. */
  private Payload submitted(Worker.Job job) {
    Worker worker = find(byName, job.resource().callNames());
    Payload response = worker == null ? null : worker.work(job).result();
    return response == null ? Payload.EMPTY : response;
  }

  /** Has the service called, which takes the token; its answer by it comes at once or later. */
  private Reply submit(Worker.Job job) {
    Worker answers = byToken.get(job.state());
    if (answers == null) {
      answers = find(byToken, job.resource().names());
    }
    Answer response = called(job, answers != null).withinLimit(job.resource());
    if (response.error() != null) {
      return Reply.of(response);
    }
    return new Reply(
        response.result(), answers == null ? null : answers.work(job).withinLimit(job.resource()));
  }

  private Answer called(Worker.Job job, boolean answered) {
    Worker worker = find(byName, job.resource().names());
    if (worker == null) {
      worker = find(byName, job.resource().callNames());
    }
    if (worker != null) {
      return worker.work(job);
    }
    return answered && !isDoneHere(job) ? Answer.EMPTY : answer(job);
  }

  /** Whether what takes the token is there: a machine that was given, or a function. */
  private boolean isDoneHere(Worker.Job job) {
    return job.nesting().canStart(job)
        || LambdaInvocation.is(job)
            && find(byName, LambdaInvocation.ofFunction(job).resource().names()) != null;
  }

  private Answer answer(Worker.Job job) {
    Worker worker = find(byName, job.resource().names());
    if (worker != null) {
      return worker.work(job);
    }
    if (LambdaInvocation.is(job)) {
      return LambdaInvocation.call(job, this::answer);
    }
    if (job.nesting().canStart(job)) {
      return job.nesting().start(job);
    }
    if (TokenCalls.is(job.resource())) {
      return TokenCalls.call(job, job.nesting().tokens());
    }
    return Answer.error(StateError.runtime(noAnswer(job)));
  }

  private static @Nullable Worker find(Map<String, Worker> workers, Iterable<String> names) {
    for (String name : names) {
      Worker worker = workers.get(name);
      if (worker != null) {
        return worker;
      }
    }
    return null;
  }

  /** The state of which {@code cause} says that nothing answers its task. */
  static Optional<String> unanswered(@Nullable String cause) {
    Matcher said = UNANSWERED.matcher(cause == null ? "" : cause);
    return said.find() ? Optional.of(said.group(1)) : Optional.empty();
  }

  private String noAnswer(Worker.Job job) {
    return "[Stepmark/NoAnswer] Nothing answers '%s' here, which the state '%s' calls. Give an answer with %s.%s%s"
        .formatted(
            job.resource().text(),
            job.state(),
            String.join(" or ", (Iterable<String>) ways(job)::iterator),
            unanswered(job.resource()),
            given());
  }

  /**
   * How a task comes to wait, for a test of what happens until its token is answered, or if not.
   */
  private static String unanswered(Resource resource) {
    return resource.isAnsweredByToken()
        ? " Where it has to wait, give what the service says to the call: runner.task(\"%s\", input -> result)."
            .formatted(resource.shortName().replace(".waitForTaskToken", ""))
        : "";
  }

  /** How an answer can be given, as it is written in Java. */
  private static Stream<String> ways(Worker.Job job) {
    Resource resource = job.resource();
    String name = resource.shortName();
    Stream.Builder<String> ways = Stream.builder();
    if (resource.kind() == Resource.Kind.FUNCTION) {
      ways.add("runner.functions(Map.of(\"%s\", handler))".formatted(name));
    }
    if (Nesting.isStart(resource)) {
      String machine = job.input().node().path("StateMachineArn").asText();
      ways.add("runner.machine(\"%s\", Runner.of(definition))".formatted(Machines.nameOf(machine)));
    }
    ways.add("runner.task(\"%s\", input -> result)".formatted(name));
    if (resource.isAnsweredByToken()) {
      ways.add("runner.token(\"%s\", input -> result)".formatted(name));
    }
    ways.add("runner.state(\"%s\", input -> result)".formatted(job.state()));
    return ways.build();
  }

  private String given() {
    TreeSet<String> names = new TreeSet<>(byName.keySet());
    names.addAll(byState.keySet());
    names.addAll(byToken.keySet());
    return names.isEmpty() ? "" : " Answers are given for " + String.join(", ", names) + ".";
  }
}
