package callcenter;

import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link CallCenter}, emitted by Stepmark.
 *
 * @param caseId the member <code>inputCaseID</code>
 */
@GeneratedFrom("callcenter.CallCenter")
public record OpenCaseInput(@Field("inputCaseID") String caseId) {
}
