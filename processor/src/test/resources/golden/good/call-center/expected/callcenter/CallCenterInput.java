package callcenter;

import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link CallCenter} is started with.
 *
 * @param caseId the member <code>inputCaseID</code>
 */
@GeneratedFrom("callcenter.CallCenter")
public record CallCenterInput(@Field("inputCaseID") String caseId) {
}
