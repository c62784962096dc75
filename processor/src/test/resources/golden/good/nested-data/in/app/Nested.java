package app;

import io.github.stepmark.*;

/** The fields of data of Parallel and Map, in both languages. */
@StateMachine
public abstract class Nested {

  @State(queryLanguage = QueryLanguage.JSONPATH, comment = "at once")
  @Parallel(First.class)
  @InputPath("$.order")
  @Parameters("{\"id.$\": \"$.id\"}")
  @ResultSelector("{\"first.$\": \"$[0]\"}")
  @ResultPath("$.checked")
  @OutputPath("$.checked")
  @Assign("{\"first.$\": \"$[0]\"}")
  @Retry(errors = "States.Timeout")
  @Catch(errors = "States.ALL", next = "failing", resultPath = "$.error", assign = "{}")
  @Next("nata")
  abstract void paths();

  @State(queryLanguage = QueryLanguage.JSONATA, comment = "at once")
  @Parallel(Second.class)
  @Arguments("{\"order\": {\"id\": \"{% $states.input.first.id %}\", \"lines\": [1, 2]}}")
  @Output("{% $states.result[0] %}")
  @Assign("{\"second\": \"{% $states.result[0] %}\"}")
  @Retry(errors = "States.Timeout")
  @Catch(errors = "States.ALL", next = "failing", output = "\"failed\"", assign = "{}")
  @Next("each")
  abstract void nata();

  @State(queryLanguage = QueryLanguage.JSONPATH, comment = "one by one")
  @MapState(value = EachPath.class, itemsFrom = "$.lines", maxConcurrency = 1)
  @InputPath("$.order")
  @ItemSelector("""
      {
        "line.$": "$$.Map.Item.Value",
        "order.$": "$.id"
      }
      """)
  @ResultSelector("{\"all.$\": \"$\"}")
  @ResultPath("$.priced")
  @OutputPath("$.priced")
  @Assign("{\"count.$\": \"States.ArrayLength($)\"}")
  @Retry(errors = "States.Timeout")
  @Catch(errors = "States.ALL", next = "failing")
  @Next("eachNata")
  abstract void each();

  @State(queryLanguage = QueryLanguage.JSONATA, comment = "one by one")
  @MapState(
      value = EachNata.class,
      itemsFrom = "$states.input.all",
      maxConcurrencyFrom = "$count($states.input.all)",
      mode = ProcessorMode.INLINE)
  @ItemSelector("{\"line\": \"{% $states.context.Map.Item.Value %}\"}")
  @Output("{% $count($states.result) %}")
  @Assign("{\"priced\": \"{% $states.result %}\"}")
  @Retry(errors = "States.Timeout")
  @Catch(errors = "States.ALL", next = "failing", output = "{% $states.input %}")
  @Next("deprecated")
  abstract void eachNata();

  @MapState(value = Old.class, iterator = true, maxConcurrencyFrom = "$.lanes")
  @Parameters("{\"line.$\": \"$$.Map.Item.Value\"}")
  @End
  abstract void deprecated();

  @Fail(error = "Nothing")
  abstract void failing();

  @Branch(comment = "the first")
  abstract static class First {
    @Pass
    @End
    abstract void first();
  }

  abstract static class Second {
    @Pass
    @End
    abstract void second();
  }

  @Branch(comment = "each of them")
  abstract static class EachPath {
    @Pass
    @End
    abstract void path();
  }

  /** The language of the Map does not reach here. */
  abstract static class EachNata {
    @Pass
    @Parameters("{\"line.$\": \"$.line\"}")
    @End
    abstract void within();
  }

  abstract static class Old {
    @Pass
    @End
    abstract void old();
  }
}
