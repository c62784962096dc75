package io.github.stepmark.asl;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Map state: runs its item processor once for each item; its result is the list of the outputs in
 * the order of the items.
 *
 * @param comment {@code Comment}
 * @param queryLanguage {@code QueryLanguage}; does not reach into the processor
 * @param processor {@code ItemProcessor}, or the deprecated {@code Iterator}
 * @param items {@code Items} (JSONata) or {@code ItemsPath} (JSONPath)
 * @param itemSelector {@code ItemSelector}: what each item's run gets; the deprecated {@code
 *     Parameters} stands in {@code data}
 * @param maxConcurrency {@code MaxConcurrency} or {@code MaxConcurrencyPath}; 0 is no limit
 * @param distribution the fields of the distributed mode
 * @param data the input and output fields
 * @param retry {@code Retry}; an empty list is written as one
 * @param catchers {@code Catch}; an empty list is written as one
 * @param transition {@code Next} or {@code End}
 */
public record MapState(
    @Nullable String comment,
    @Nullable QueryLanguage queryLanguage,
    ItemProcessor processor,
    @Nullable ValueOrPath<JsonValue> items,
    @Nullable JsonValue itemSelector,
    @Nullable ValueOrPath<Long> maxConcurrency,
    Distribution distribution,
    InputOutput data,
    @Nullable List<Retrier> retry,
    @Nullable List<Catcher> catchers,
    Transition transition)
    implements State {

  public MapState {
    Objects.requireNonNull(processor, "processor");
    Objects.requireNonNull(distribution, "distribution");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(transition, "transition");
    retry = Lists.copyOrNull(retry);
    catchers = Lists.copyOrNull(catchers);
  }

  /** Whether each item is run as an execution of its own. */
  public boolean isDistributed() {
    ProcessorConfig config = processor.config();
    return config != null && "DISTRIBUTED".equals(config.mode());
  }

  @Override
  public List<StateGraph> graphs() {
    return List.of(processor.graph());
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.map(this);
  }

  /**
   * What runs for each item.
   *
   * @param comment {@code Comment}
   * @param config {@code ProcessorConfig}
   * @param iterator whether it is written as the deprecated {@code Iterator}
   * @param graph {@code StartAt} and {@code States}
   */
  public record ItemProcessor(
      @Nullable String comment,
      @Nullable ProcessorConfig config,
      boolean iterator,
      StateGraph graph) {
    public ItemProcessor {
      Objects.requireNonNull(graph, "graph");
    }
  }

  /**
   * {@code ProcessorConfig}. Its words are strings, because each may be a placeholder.
   *
   * @param mode {@code Mode}: {@code INLINE}, which holds where nothing is written, or {@code
   *     DISTRIBUTED}, by which each item is run as an execution of its own
   * @param executionType {@code ExecutionType} of those executions: {@code STANDARD} or {@code
   *     EXPRESS}
   */
  public record ProcessorConfig(@Nullable String mode, @Nullable String executionType) {}
}
