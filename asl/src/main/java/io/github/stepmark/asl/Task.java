package io.github.stepmark.asl;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Task state: work done by a Lambda function, an activity or a service.
 *
 * @param comment {@code Comment}
 * @param queryLanguage {@code QueryLanguage}
 * @param resource {@code Resource}: an ARN or a placeholder, never a path
 * @param data the input and output fields
 * @param credentials {@code Credentials}
 * @param timeout {@code TimeoutSeconds} or {@code TimeoutSecondsPath}; AWS's default is 99999999
 * @param heartbeat {@code HeartbeatSeconds} or {@code HeartbeatSecondsPath}
 * @param retry {@code Retry}; an empty list is written as one
 * @param catchers {@code Catch}; an empty list is written as one
 * @param transition {@code Next} or {@code End}
 */
public record Task(
    @Nullable String comment,
    @Nullable QueryLanguage queryLanguage,
    String resource,
    InputOutput data,
    @Nullable JsonValue credentials,
    @Nullable ValueOrPath<Long> timeout,
    @Nullable ValueOrPath<Long> heartbeat,
    @Nullable List<Retrier> retry,
    @Nullable List<Catcher> catchers,
    Transition transition)
    implements State {

  public Task {
    Objects.requireNonNull(resource, "resource");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(transition, "transition");
    retry = Lists.copyOrNull(retry);
    catchers = Lists.copyOrNull(catchers);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.task(this);
  }
}
