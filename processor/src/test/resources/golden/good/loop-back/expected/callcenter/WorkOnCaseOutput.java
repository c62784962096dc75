package callcenter;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link CallCenter}, emitted by Stepmark.
 *
 * @param case_ the member <code>Case</code>
 * @param status the member <code>Status</code>
 * @param message the member <code>Message</code>
 */
@GeneratedFrom("callcenter.CallCenter")
public record WorkOnCaseOutput(String case_, int status, String message) {
}
