package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;

/**
 * Reads and writes the payloads of {@link Greetings}.
 */
@GeneratedFrom("app.Greetings")
final class MyGreetingsCodecs {
  private MyGreetingsCodecs() {
  }

  static MyBonjourInput readMyBonjourInput(PayloadReader in) {
    String name = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new MyBonjourInput(in.required("name", name));
  }

  static MyHelloInput readMyHelloInput(PayloadReader in) {
    String name = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new MyHelloInput(in.required("name", name));
  }
}
