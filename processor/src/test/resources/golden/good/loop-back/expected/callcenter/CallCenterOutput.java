package callcenter;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link CallCenter} gives.
 *
 * @param case_ the member <code>Case</code>
 * @param status the member <code>Status</code>
 * @param message the member <code>Message</code>
 */
@GeneratedFrom("callcenter.CallCenter")
public record CallCenterOutput(String case_, int status, String message) {
}
