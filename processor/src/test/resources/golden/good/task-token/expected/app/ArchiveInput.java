package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Approvals}, emitted by Stepmark.
 *
 * @param shelf the member <code>Shelf</code>
 * @param receipt the member <code>Receipt</code>
 */
@GeneratedFrom("app.Approvals")
public record ArchiveInput(String shelf, String receipt) {
}
