package io.github.stepmark.runner.mock;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON pointers (RFC 6901), which say where something stands. */
final class Pointer {

  private Pointer() {}

  static String of(String... names) {
    return Stream.of(names)
        .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }
}
