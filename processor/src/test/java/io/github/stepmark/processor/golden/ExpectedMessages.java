package io.github.stepmark.processor.golden;

import io.github.stepmark.processor.compile.Message;
import io.github.stepmark.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The messages expected of a bad case: {@code expected.txt} for both compilers, each with its
 * column if they agree on it. Where they differ in more than columns, {@code expected.ecj.txt} has
 * those of ecj.
 */
final class ExpectedMessages {

  private static final String BOTH = "expected.txt";
  private static final String ECJ = "expected.ecj.txt";

  private ExpectedMessages() {}

  /** What {@code compiler} is expected to print for {@code golden}. */
  static String of(GoldenCase golden, TestCompiler compiler) throws IOException {
    Path own = golden.file(ECJ);
    return Files.readString(
        compiler == TestCompiler.ECJ && Files.exists(own) ? own : golden.file(BOTH));
  }

  /** The messages as text, with a column where {@code expected} has one. */
  static String rendered(List<Message> messages, String expected) {
    List<String> lines = expected.lines().filter(line -> !line.startsWith("    ")).toList();
    return text(
        IntStream.range(0, messages.size())
            .mapToObj(
                i -> {
                  Message plain = messages.get(i).withoutColumn();
                  return i < lines.size() && lines.get(i).equals(firstLine(plain))
                      ? plain
                      : messages.get(i);
                })
            .toList());
  }

  /** Expects from now on what the compilers print. */
  static void expect(GoldenCase golden, List<Message> javac, List<Message> ecj) throws IOException {
    Files.deleteIfExists(golden.file(ECJ));
    if (!text(withoutColumns(javac)).equals(text(withoutColumns(ecj)))) {
      Files.writeString(golden.file(BOTH), text(javac));
      Files.writeString(golden.file(ECJ), text(ecj));
      return;
    }
    List<Message> common =
        IntStream.range(0, javac.size())
            .mapToObj(
                i ->
                    javac.get(i).column() == ecj.get(i).column()
                        ? javac.get(i)
                        : javac.get(i).withoutColumn())
            .toList();
    Files.writeString(golden.file(BOTH), text(common));
  }

  private static List<Message> withoutColumns(List<Message> messages) {
    return messages.stream().map(Message::withoutColumn).toList();
  }

  private static String firstLine(Message message) {
    return message.toString().lines().findFirst().orElse("");
  }

  private static String text(List<Message> messages) {
    return messages.stream().map(message -> message + "\n").collect(Collectors.joining());
  }
}
