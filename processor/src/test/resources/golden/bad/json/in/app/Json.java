package app;

import io.github.stepmark.*;

@StateMachine
abstract class Json {

  @Pass(result = "plain text")
  @Next("second")
  abstract void first();

  @Pass(result = "")
  @Next("third")
  abstract void second();

  @Pass(result = """
      {
        "a": 1,
        "a": 2
      }
      """)
  @Next("fourth")
  abstract void third();

  @Pass(result = "{\"a\": 1} 2")
  @Next("apostrophe")
  abstract void fourth();

  @Pass(result = """
      {
        "path": "$.store\\.book",
        "call": "States.Format('it\\'s')"
      }
      """)
  @Next("lineFeed")
  abstract void apostrophe();

  @Pass(result = """
      {
        "lines": "one\ntwo"
      }
      """)
  @Next("quote")
  abstract void lineFeed();

  @Pass(result = """
      {
        "said": "say \"friend\""
      }
      """)
  @Next("expression")
  abstract void quote();

  @Pass(result = "{% 1 %}")
  @Next("noQuote")
  abstract void expression();

  @Pass(result = """
      {
        "open: 1,
        "closed": 2
      }
      """)
  @Next("lastComma")
  abstract void noQuote();

  @Pass(result = """
      {
        "a": [1, 2, ],
        "b": 3
      }
      """)
  @Next("noComma")
  abstract void lastComma();

  @Pass(result = """
      {
        "a": {"b": 1}
        "c": 3
      }
      """)
  @Next("apostrophes")
  abstract void noComma();

  @Pass(result = "{'a': 1}")
  @Next("openExpression")
  abstract void apostrophes();

  @Pass
  @State(queryLanguage = QueryLanguage.JSONATA)
  @Output("{% $states.input.total")
  @Next("quotedBlank")
  abstract void openExpression();

  @Pass(
      result =
          """
          {
            "said": "replace(x, '\"', '')"
          }
          """)
  @Next("comment")
  abstract void quotedBlank();

  @Pass(
      result =
          """
          {
            // the flat rate
            "rate": 5
          }
          """)
  @Next("comma")
  abstract void comment();

  @Pass(result = "[1, 2, ]")
  @End
  abstract void comma();
}
