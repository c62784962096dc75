package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Followed} gives.
 *
 * @param id the member <code>id</code>
 * @param tier the member <code>tier</code>
 * @param answer the member <code>answer</code>
 */
@GeneratedFrom("app.Followed")
public record FollowedOutput(String id, String tier, Followed.Answer answer) {
}
