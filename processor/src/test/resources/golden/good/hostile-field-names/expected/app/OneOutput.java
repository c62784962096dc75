package app;

import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Fields}, emitted by Stepmark.
 *
 * @param quotes the member <code>say "hello"</code>
 * @param comment the member <code>*&#47; } class X { /*</code>
 * @param unicode the member <code>&#92;u002a/ &#92;u000a</code>
 * @param dollars the member <code>$L $$ $T</code>
 * @param tags the member <code>&lt;b>&amp;amp; {&#64;link Foo} &#64;param x</code>
 * @param words the member <code>日本語 😀</code>
 * @param lines the member <code>line
 * break	tab</code>
 * @param empty the member <code></code>
 * @param apostrophe the member <code>it's</code>
 * @param dot the member <code>a.b</code>
 */
@GeneratedFrom("app.Fields")
public record OneOutput(@Field("say \"hello\"") String quotes,
    @Field("*/ } class X { /*") String comment, @Field("\\u002a/ \\u000a") String unicode,
    @Field("$L $$ $T") String dollars, @Field("<b>&amp; {@link Foo} @param x") String tags,
    @Field("日本語 😀") String words, @Field("line\nbreak\ttab") String lines, String empty,
    @Field("it's") String apostrophe, @Field("a.b") String dot) {
}
