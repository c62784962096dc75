package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Fields}, emitted by Stepmark.
 *
 * @param x the member <code>x</code>
 * @param apostrophe the member <code>it's</code>
 * @param quotes the member <code>say "hello"</code>
 * @param words the member <code>日本語</code>
 * @param dash the member <code>a-b</code>
 * @param dot the member <code>a.b</code>
 */
@GeneratedFrom("app.Fields")
public record ThreeInput(String x, String apostrophe, String quotes, String words, String dash,
    String dot) {
}
