package io.github.stepmark.processor.compile;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.Nullable;

/** The compilers that users have: the JDK's, and Eclipse's. */
public enum TestCompiler {
  /** The compiler of the JDK that runs the tests, with every lint on. */
  JAVAC {
    @Override
    public CompileResult compile(CompileTask task) {
      List<String> options = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-processing"));
      options.addAll(task.options());
      Compilation compilation =
          Compiler.javac()
              .withProcessors(task.processors().get())
              .withClasspath(task.classPath().stream().map(Path::toFile).toList())
              .withOptions(options)
              .compile(
                  task.sources().stream()
                      .map(
                          source ->
                              JavaFileObjects.forSourceString(source.typeName(), source.text()))
                      .toList());
      boolean success = compilation.status() == Compilation.Status.SUCCESS;
      SortedMap<String, String> emitted = new TreeMap<>();
      Map<String, byte[]> classes = new TreeMap<>();
      for (JavaFileObject file :
          success ? compilation.generatedFiles() : List.<JavaFileObject>of()) {
        String path = file.toUri().getPath().replaceFirst("^/(CLASS|SOURCE)_OUTPUT/", "");
        try (InputStream in = file.openInputStream()) {
          keep(path, in.readAllBytes(), emitted, classes);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return new CompileResult(
          success,
          compilation.diagnostics().stream()
              .map(each -> Message.of(each, javacPath(each.getSource())))
              .toList(),
          emitted,
          classes);
    }
  },

  /** Eclipse's compiler as a batch, without its warnings of unused things. */
  ECJ {
    @Override
    public CompileResult compile(CompileTask task) {
      Path folder = temporaryFolder();
      try {
        return compile(task, folder);
      } finally {
        delete(folder);
      }
    }

    private CompileResult compile(CompileTask task, Path folder) {
      Path sources = folder.resolve("sources");
      Path emittedSources = folder.resolve("emitted");
      Path output = folder.resolve("classes");
      List<File> files = new ArrayList<>();
      try {
        Files.createDirectories(emittedSources);
        Files.createDirectories(output);
        for (Source source : task.sources()) {
          Path file = sources.resolve(source.path());
          Files.createDirectories(file.getParent());
          files.add(Files.writeString(file, source.text()).toFile());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      EclipseCompiler compiler = new EclipseCompiler();
      StringWriter log = new StringWriter();
      boolean success;
      try (StandardJavaFileManager manager =
          compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
        List<String> options =
            new ArrayList<>(List.of("--release", "17", "-warn:-unused,warningToken"));
        options.addAll(List.of("-d", output.toString(), "-s", emittedSources.toString()));
        options.addAll(
            List.of(
                "-classpath",
                task.classPath().stream()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator))));
        task.options().stream().filter(option -> option.startsWith("-A")).forEach(options::add);
        JavaCompiler.CompilationTask call =
            compiler.getTask(
                log,
                manager,
                diagnostics,
                options,
                null,
                manager.getJavaFileObjectsFromFiles(files));
        call.setProcessors(task.processors().get());
        success = call.call();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      SortedMap<String, String> emitted = new TreeMap<>();
      Map<String, byte[]> classes = new TreeMap<>();
      read(emittedSources, emitted, classes);
      read(output, emitted, classes);
      return new CompileResult(
          success,
          diagnostics.getDiagnostics().stream()
              .map(each -> Message.of(each, below(each.getSource(), sources, emittedSources)))
              .toList(),
          emitted,
          classes);
    }
  };

  /** Compiles with this compiler. */
  public abstract CompileResult compile(CompileTask task);

  /** Compiles sources as a user would. */
  public final CompileResult compile(Source... sources) {
    return compile(CompileTask.of(sources));
  }

  private static void keep(
      String path, byte[] bytes, Map<String, String> emitted, Map<String, byte[]> classes) {
    if (path.endsWith(".class")) {
      classes.put(path, bytes);
    } else {
      emitted.put(path, new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static void read(Path folder, Map<String, String> emitted, Map<String, byte[]> classes) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        keep(path, Files.readAllBytes(file), emitted, classes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String javacPath(@Nullable JavaFileObject source) {
    return source == null
        ? ""
        : source.toUri().getPath().replaceFirst("^/?((CLASS|SOURCE)_OUTPUT/)?", "");
  }

  private static String below(@Nullable JavaFileObject source, Path... folders) {
    if (source == null) {
      return "";
    }
    Path file = Path.of(source.toUri().getPath());
    for (Path folder : folders) {
      if (file.startsWith(folder)) {
        return folder.relativize(file).toString().replace('\\', '/');
      }
    }
    return file.toString();
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("stepmark-ecj").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
