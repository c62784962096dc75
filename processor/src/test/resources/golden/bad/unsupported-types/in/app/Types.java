package app;

import io.github.stepmark.*;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

@StateMachine
class Types {

  class Inner {
    public String getName() {
      return "";
    }

    public void setName(String name) {}
  }

  static class NoProperties {}

  static class NoConstructor {
    NoConstructor(String name) {}
  }

  interface Open {}

  abstract static class Abstract {}

  sealed interface Mixed permits A, B {}

  record A(String type) implements Mixed {}

  static final class B implements Mixed {}

  sealed interface Clash permits C {}

  record C(String type) implements Clash {}

  record Deep(List<Map<String, Date>> dates) {}

  record Twice(@Field("a") String one, @Field("a") String two) {}

  @Next("b")
  void a(
      InputStream stream,
      Date date,
      List<?> fine,
      @SuppressWarnings("rawtypes") List raw,
      Map<Integer, String> numbers,
      Optional<Optional<String>> twice,
      byte[] bytes,
      Supplier<String> supplier,
      ArrayList<String> arrayList) {}

  @Next("c")
  void b(
      Inner inner,
      NoProperties none,
      NoConstructor constructor,
      Open open,
      Abstract base,
      Mixed mixed,
      Clash clash,
      Deep deep,
      Twice twice,
      Class<?> type,
      Void nothing,
      List<? super String> lower) {}

  @End
  Date c() {
    return null;
  }
}
