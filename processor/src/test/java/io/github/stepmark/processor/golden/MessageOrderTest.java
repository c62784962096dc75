package io.github.stepmark.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.processor.compile.Message;
import io.github.stepmark.processor.compile.TestCompiler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What there is to say comes file by file, and from the top of each to its end. */
class MessageOrderTest {

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void messagesStandInTheOrderOfTheSource(TestCompiler compiler) throws IOException {
    List<String> disordered = new ArrayList<>();
    for (GoldenCase golden : GoldenCase.bad()) {
      List<Message> ours =
          compiler.compile(golden.task()).printedInOrder().stream()
              .filter(Message::isOurs)
              .filter(message -> !message.file().isEmpty())
              .filter(
                  message -> compiler == TestCompiler.JAVAC || hasOneClass(golden, message.file()))
              .toList();
      for (int i = 1; i < ours.size(); i++) {
        if (isAfter(ours.get(i - 1), ours.subList(i, ours.size()))) {
          disordered.add(golden.name() + ":\n  " + ours.get(i - 1) + "\n  " + ours.get(i));
        }
      }
    }
    assertThat(disordered).isEmpty();
  }

  /** Where classes share a file, ecj does not tell which of them is the first. */
  private static boolean hasOneClass(GoldenCase golden, String file) {
    return golden.task().sources().stream()
            .filter(source -> source.path().equals(file))
            .flatMap(source -> source.text().lines())
            .filter(line -> line.matches("(\\w+ )*(class|interface|record|enum|@interface) .*"))
            .count()
        < 2;
  }

  /** Whether {@code message} should stand behind one of {@code later}. */
  private static boolean isAfter(Message message, List<Message> later) {
    String next = later.get(0).file();
    if (!next.equals(message.file())) {
      return later.stream().anyMatch(each -> each.file().equals(message.file()));
    }
    return message.line() > later.get(0).line();
  }
}
