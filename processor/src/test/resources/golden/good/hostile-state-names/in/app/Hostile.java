package app;

import io.github.stepmark.*;

@StateMachine(name = "Ünïcode-ñame_1", comment = "*/ \" \\ \u2028 \t \n </script> {@code x} $L $$ $S %s")
abstract class Hostile {

  @State("say \"hello\"")
  @Next("comment")
  void quotes() {}

  @State("*/ } class X { /*")
  @Next("unicode")
  void comment() {}

  @State("\\u002a/ \\u000a \\")
  @Next("dollars")
  void unicode() {}

  @State("$L $$ $T $1L $ {x")
  @Next("tags")
  void dollars() {}

  @State("<b>&amp; {@link Foo} @param x")
  @Next("words")
  void tags() {}

  @State("ünïcødé 日本語 😀")
  @Next("pointer")
  void words() {}

  @State("a/b~c~1")
  @ChoiceOn(
      state = "~0/$N",
      value = "$",
      when = @When(is = "'$L'", next = "apostrophe"),
      otherwise = "apostrophe")
  String pointer() {
    return "";
  }

  @State("it's")
  @Pass(result = "\"*/ $L \\u2028\"")
  @Next("percent")
  abstract void apostrophe();

  @State("100% %s %n $")
  @Fail(error = "$L \"*/", cause = "$$ \\u002a/\nsecond line")
  abstract void percent();
}
