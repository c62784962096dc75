package app;

import io.github.stepmark.Field;
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
public record ThreeInput(String x, @Field("it's") String apostrophe,
    @Field("say \"hello\"") String quotes, @Field("日本語") String words, @Field("a-b") String dash,
    @Field("a.b") String dot) {
}
