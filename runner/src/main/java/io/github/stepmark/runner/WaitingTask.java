package io.github.stepmark.runner;

/**
 * A task that waits for an answer from elsewhere: of a {@code .waitForTaskToken} resource, or of an
 * activity.
 *
 * @param token by which it is answered, {@code $$.Task.Token}
 * @param state the state's name
 * @param resource the state's {@code Resource}
 * @param input what the service or the worker is given, as JSON text
 * @param started false for an activity's task that no worker has taken yet
 */
public record WaitingTask(
    String token, String state, String resource, String input, boolean started) {}
