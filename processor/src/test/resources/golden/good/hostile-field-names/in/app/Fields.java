package app;

import io.github.stepmark.*;

@StateMachine
class Fields {

  @ResultPath("$.one")
  @Next("two")
  @Returns({
    @Field(value = "say \"hello\"", as = "quotes"),
    @Field(value = "*/ } class X { /*", as = "comment"),
    @Field(value = "\\u002a/ \\u000a", as = "unicode"),
    @Field(value = "$L $$ $T", as = "dollars"),
    @Field(value = "<b>&amp; {@link Foo} @param x", as = "tags"),
    @Field(value = "日本語 😀", as = "words"),
    @Field(value = "line\nbreak\ttab", as = "lines"),
    @Field(value = "", as = "empty"),
    @Field(value = "it's", as = "apostrophe"),
    @Field(value = "a.b", as = "dot")
  })
  OneOutput one(
      @Field("say \"hello\"") String quotes,
      @Field("*/ } class X { /*") String comment,
      @Field("\\u002a/ \\u000a") String unicode,
      @Field("$L $$ $T") String dollars,
      @Field("<b>&amp; {@link Foo} @param x") String tags,
      @Field("日本語 😀") String words,
      @Field("line\nbreak\ttab") String lines,
      @Field("") String empty,
      @Field("it's") String apostrophe,
      @Field("a.b") String dot) {
    return new OneOutput("", "", "", "", "", "", "", "", "", "");
  }

  @InputPath("$.one")
  @ResultPath("$.x")
  @Next("three")
  String two(@Input OneOutput one) {
    return "";
  }

  @End
  String three(
      @From("$.x") String x,
      @Field("it's") String apostrophe,
      @Field("say \"hello\"") String quotes,
      @Field("日本語") String words,
      @Field("a-b") String dash,
      @Field("a.b") String dot) {
    return "";
  }
}
