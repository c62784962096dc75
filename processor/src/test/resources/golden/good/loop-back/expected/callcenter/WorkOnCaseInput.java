package callcenter;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link CallCenter}, emitted by Stepmark.
 *
 * @param case_ the member <code>Case</code>
 * @param message the member <code>Message</code>
 */
@GeneratedFrom("callcenter.CallCenter")
public record WorkOnCaseInput(String case_, String message) {
}
