package io.github.stepmark.runner.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.runner.history.Way;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a state, given its input, asks of its execution. A value only: states are evaluated without
 * touching the execution, and the execution acts on what they ask.
 */
public sealed interface Outcome {

  void match(Cases cases);

  /** What a Map state asks for. */
  static Outcome ofMap(MapState map, MapFields fields) {
    return map.isDistributed() ? Distribute.over(map, fields) : Iterate.over(map, fields);
  }

  /** A case for each thing to ask for. */
  interface Cases {
    void leave(Leave leave);

    void sleep(Sleep sleep);

    void call(Call call);

    void fork(Fork fork);

    void iterate(Iterate iterate);

    void distribute(Distribute distribute);

    void giveUp(GiveUp giveUp);
  }

  /**
   * To be left at once.
   *
   * @param assigned the variables that are assigned on leaving, by their names
   * @param field where the state says so, a JSON pointer from it, as in {@link Way}
   */
  record Leave(JsonNode output, Map<String, JsonNode> assigned, Transition transition, String field)
      implements Outcome {

    /** By the state's own transition. */
    Leave(JsonNode output, Map<String, JsonNode> assigned, Transition transition) {
      this(output, assigned, transition, fieldOf(transition));
    }

    /** By the state's own transition; assigns nothing. */
    Leave(JsonNode output, Transition transition) {
      this(output, Map.of(), transition);
    }

    /** The same, by what {@code other} points to. */
    public Leave by(String other) {
      return new Leave(output, assigned, transition, other);
    }

    private static String fieldOf(Transition transition) {
      return transition.match(
          new Transition.Cases<>() {
            @Override
            public String next(String target) {
              return "/Next";
            }

            @Override
            public String end() {
              return "/End";
            }
          });
    }

    @Override
    public void match(Cases cases) {
      cases.leave(this);
    }
  }

  /** To sleep; a time in the past is now. */
  record Sleep(Instant until) implements Outcome {
    @Override
    public void match(Cases cases) {
      cases.sleep(this);
    }
  }

  /**
   * To have a task done.
   *
   * @param roleArn the role of {@code Credentials}, which nothing here takes on
   */
  record Call(
      String resource,
      JsonNode input,
      @Nullable Long timeoutSeconds,
      @Nullable Long heartbeatSeconds,
      @Nullable String roleArn)
      implements Outcome {
    @Override
    public void match(Cases cases) {
      cases.call(this);
    }
  }

  /** To run branches beside each other; the result is the array of their outputs. */
  record Fork(List<StateGraph> branches, JsonNode input) implements Outcome {
    @Override
    public void match(Cases cases) {
      cases.fork(this);
    }
  }

  /**
   * To run the processor of {@code map} for each item, so many at once; the result is the array of
   * outputs.
   */
  record Iterate(MapState map, JsonNode items, int atOnce) implements Outcome {

    /** AWS runs no more beside each other, whatever {@code MaxConcurrency} says. */
    private static final int CEILING = 40;

    static Iterate over(MapState map, MapFields fields) {
      JsonNode items = fields.items(null);
      long limit = fields.maxConcurrency();
      int atOnce = limit == 0 ? CEILING : (int) Math.min(limit, CEILING);
      return new Iterate(map, items, atOnce);
    }

    @Override
    public void match(Cases cases) {
      cases.iterate(this);
    }
  }

  /**
   * To run the processor of {@code map} in executions of its own, so many at once.
   *
   * @param items null where they are still to be read
   */
  record Distribute(MapState map, @Nullable JsonNode items, int atOnce) implements Outcome {

    /** AWS runs no more beside each other. */
    private static final int CEILING = 10_000;

    static Distribute over(MapState map, MapFields fields) {
      JsonNode items = map.distribution().itemReader() == null ? fields.items(null) : null;
      long limit = fields.maxConcurrency();
      return new Distribute(map, items, limit == 0 ? CEILING : (int) Math.min(limit, CEILING));
    }

    @Override
    public void match(Cases cases) {
      cases.distribute(this);
    }
  }

  /** To fail with what a Fail state says. */
  record GiveUp(@Nullable String error, @Nullable String cause) implements Outcome {
    @Override
    public void match(Cases cases) {
      cases.giveUp(this);
    }
  }
}
