package io.github.stepmark.cli.java;

import io.github.stepmark.processor.WorkflowProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes that were compiled with the processor, and what the compiler said of them. */
final class Compiled {

  private final Path output;
  private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

  private Compiled(Path output, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    this.output = output;
    this.diagnostics = diagnostics;
  }

  /** Compiles sources by their classes' names. */
  static Compiled of(Path output, Map<String, String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(new Source(name, text)));
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null,
            null,
            diagnostics,
            List.of(
                "-d",
                output.toString(),
                "-Xlint:all,-processing",
                "-Xmaxerrs",
                "100000",
                "-Xmaxwarns",
                "100000",
                "-Astepmark.template=none"),
            null,
            files);
    task.setProcessors(List.of(new WorkflowProcessor()));
    task.call();
    return new Compiled(output, diagnostics.getDiagnostics());
  }

  /** What was said of a class, a line each. */
  List<String> saidOf(String name) {
    return diagnostics.stream()
        .filter(one -> one.getSource() instanceof Source source && source.type.equals(name))
        .map(one -> one.getKind() + " " + one.getLineNumber() + ": " + text(one))
        .toList();
  }

  private static String text(Diagnostic<?> one) {
    return one.getMessage(Locale.ROOT);
  }

  /** The emitted definition of a workflow; empty if there is none. */
  String definition(String workflow) {
    Path file = output.resolve("META-INF/stepmark/" + workflow + "/statemachine.json");
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String type;
    private final String text;

    Source(String type, String text) {
      super(URI.create("string:///" + type.replace('.', '/') + ".java"), Kind.SOURCE);
      this.type = type;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
  }
}
