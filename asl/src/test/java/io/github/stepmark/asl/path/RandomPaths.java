package io.github.stepmark.asl.path;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Texts put together from pieces of paths, of which some are paths. The same seed, the same. */
final class RandomPaths {

  private static final List<String> ROOTS = List.of("$", "$", "$", "$$", "$order");

  private static final List<String> STEPS =
      List.of(
          ".a",
          ".b-c",
          "..d",
          ".*",
          "..*",
          "['e f']",
          "[\"g\"]",
          "['h','i']",
          "[ 'j' , 'k' ]",
          "['it\\'s']",
          "['\\u00e9']",
          "[0]",
          "[-1]",
          "[0,1]",
          "[ 0 , 2 ]",
          "[1:3]",
          "[1:]",
          "[:2]",
          "[-2:]",
          "[*]",
          "[ * ]",
          "..['l']",
          "..[0]",
          ".['m']",
          ".[0]",
          ".é",
          ".length()",
          ".sum($.a, $.b)",
          ".concat(\"x\", \"y\")",
          ".a\\.b",
          "[?(%s)]",
          "[?(%s)]",
          "[ ?( %s ) ]");

  private static final List<String> CONDITIONS =
      List.of(
          "@.a",
          "@",
          "!@.a",
          "@.a == 1",
          "@.a=='x'",
          "@.a != null",
          "@['b'] >= -1.5e3",
          "@.a < $.limit",
          "@.a =~ /x.*/i",
          "@.a in ['x', 'y']",
          "@.a nin [1,2]",
          "@.a contains 'x'",
          "@.a size 2",
          "@.a empty true",
          "'x' == @.a",
          "@.length() > 2",
          "@.a && @.b",
          "@.a == 1 || @.b == 2",
          "(@.a || @.b) && @.c",
          "!(@.a == true)",
          "@.a[?(@.b)]",
          "@.a == false && !@.b",
          "@.a == \"x\"",
          "@[0] == {\"b\": 1}");

  private static final List<String> SCRAPS =
      List.of(
          ".",
          "..",
          "[",
          "]",
          "[]",
          "['",
          "'",
          "\"",
          "(",
          ")",
          "()",
          ",",
          ":",
          "*",
          "?",
          "[?]",
          "@",
          "$",
          " ",
          "\t",
          "\\",
          "1",
          "[1",
          "[a]",
          "[1.5]",
          "[1-]",
          "[:]",
          "[0,]",
          "[99999999999]",
          "[1:2:3]",
          "['']",
          "['a',]",
          "['a' 'b']",
          "['a', \"b\"]",
          "[?()]",
          "[?(1)]",
          "[?(@.a ==)]",
          "[?(@.a = 1)]",
          "[?(@.a && )]",
          "[?(@.a]",
          "[?@.a]",
          "[?(@.a == x)]",
          "[?(@.a =~ /(/)]",
          "[?(@.a IN)]",
          ".foo()",
          ".length(",
          ".length(1)",
          ".a b",
          ".a(b)",
          "&&",
          "\\u00");

  private RandomPaths() {}

  static String of(int seed) {
    Random random = new Random(seed);
    StringBuilder path = new StringBuilder(any(ROOTS, random));
    IntStream.range(0, random.nextInt(5)).forEach(i -> path.append(step(random)));
    // Two of three texts are left whole.
    if (random.nextInt(3) == 0) {
      path.insert(1 + random.nextInt(path.length()), any(SCRAPS, random));
    }
    if (path.length() > 1 && random.nextInt(9) == 0) {
      path.deleteCharAt(random.nextInt(path.length()));
    }
    return path.toString();
  }

  private static String step(Random random) {
    String step = any(STEPS, random);
    return step.contains("%s") ? step.replace("%s", any(CONDITIONS, random)) : step;
  }

  private static String any(List<String> pieces, Random random) {
    return pieces.get(random.nextInt(pieces.size()));
  }
}
