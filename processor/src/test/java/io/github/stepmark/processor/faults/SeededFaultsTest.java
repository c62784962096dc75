package io.github.stepmark.processor.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.CompileTask;
import io.github.stepmark.processor.compile.Message;
import io.github.stepmark.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Faults that were put into workflows are found, and nothing is said of their sound twins. With
 * {@code -Dstepmark.faults=FOLDER} the definitions are written there, for other tools to look at
 * (docs/decisions/0028-seeded-faults.md).
 */
class SeededFaultsTest {

  /** What says that something is wrong with data or with errors, and nothing else. */
  private static final Set<String> IDS =
      Set.of(
          "AbsentField",
          "AbsentOnAPath",
          "IntrinsicArguments",
          "LiteralMisfit",
          "NeverHolds",
          "NotExhaustive",
          "NotThrown",
          "NotYetAssigned",
          "PathIntoScalar",
          "PerhapsAbsent",
          "PerhapsWrongShape",
          "ShadowedHandler",
          "ShadowedRule",
          "UnassignedOnAPath",
          "UnassignedVariable",
          "UncaughtException",
          "UnknownField",
          "WrongShape");

  private static final Pattern ID = Pattern.compile("\\[Stepmark/(\\w+)]");

  @TestFactory
  Stream<DynamicTest> theFaultIsFoundAndTheSoundTwinCompiles() {
    Map<String, SeededFault> twins = new LinkedHashMap<>();
    SeededFaults.all().forEach(fault -> twins.putIfAbsent(fault.soundSource().text(), fault));
    return Stream.concat(
        SeededFaults.all().stream()
            .map(fault -> dynamicTest(fault.title(), () -> assertFound(fault))),
        twins.values().stream()
            .map(twin -> dynamicTest(twin.soundTitle() + ", sound", () -> assertSound(twin))));
  }

  @Test
  void thereAreFaultsOfEachLanguage() {
    long jsonata = SeededFaults.all().stream().filter(SeededFault::jsonata).count();
    assertThat(jsonata).isGreaterThan(40);
    assertThat(SeededFaults.all().size() - jsonata).isGreaterThan(40);
    assertThat(SeededFaults.all()).extracting(SeededFault::title).doesNotHaveDuplicates();
  }

  private static void assertFound(SeededFault fault) throws IOException {
    CompileResult result = TestCompiler.JAVAC.compile(fault.faultySource());
    Set<String> ids = ids(result);
    assertThat(ids).as(result.printed()).isNotEmpty().isSubsetOf(IDS);
    String folder = System.getProperty("stepmark.faults");
    if (folder != null) {
      write(folder, fault, "faulty", CompileTask.of(fault.acceptedSource(ids)));
    }
  }

  private static void assertSound(SeededFault fault) throws IOException {
    CompileResult result = TestCompiler.JAVAC.compile(fault.soundSource());
    assertThat(result.complaints()).isEmpty();
    String folder = System.getProperty("stepmark.faults");
    if (folder != null) {
      write(folder, fault, "sound", CompileTask.of(fault.soundSource()));
    }
  }

  /** The ids of errors and warnings; a message of the compiler itself is its whole text. */
  private static Set<String> ids(CompileResult result) {
    return result.messages().stream()
        .filter(message -> message.kind() != Diagnostic.Kind.NOTE)
        .map(Message::text)
        .map(SeededFaultsTest::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String id(String text) {
    Matcher id = ID.matcher(text);
    return id.find() ? id.group(1) : text;
  }

  private static void write(String folder, SeededFault fault, String twin, CompileTask task)
      throws IOException {
    CompileResult result = TestCompiler.JAVAC.compile(task);
    String emitted = result.emitted().get("META-INF/stepmark/Seeded/statemachine.json");
    if (emitted != null) {
      Path file = Path.of(folder, twin, fault.title().replace(' ', '-') + ".asl.json");
      Files.createDirectories(file.getParent());
      Files.writeString(file, emitted);
    }
  }
}
