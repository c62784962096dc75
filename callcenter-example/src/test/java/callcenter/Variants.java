package callcenter;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.stepmark.lambda.RuntimeClient;
import io.github.stepmark.processor.WorkflowProcessor;
import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.Runner;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import javax.tools.JavaFileObject;

/** The call center's source changed, compiled and run. */
final class Variants {

  private Variants() {}

  /**
   * The compiler with the processor, and without this project's own classes: javac 17 fails where a
   * record is emitted anew whose class is on the class path (JDK-8332297); later ones do not.
   */
  static Compiler compiler() {
    File own = RuntimeClient.placeOf(CallCenter.class).toFile();
    List<File> classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(File::new)
            .filter(entry -> !entry.equals(own))
            .toList();
    return javac()
        .withClasspath(classPath)
        .withOptions("-Xlint:all,-processing", "-Werror")
        .withProcessors(new WorkflowProcessor());
  }

  /** The source as it is. */
  static JavaFileObject callCenter() {
    return JavaFileObjects.forSourceString("callcenter.CallCenter", source());
  }

  static String source() {
    try {
      return Files.readString(Path.of("src/main/java/callcenter/CallCenter.java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The source with a text replaced that must be there. */
  static String replaced(String source, String text, String by) {
    if (!source.contains(text)) {
      throw new IllegalArgumentException("The call center no longer says: " + text);
    }
    return source.replace(text, by);
  }

  /** Compiles the source and runs what it emits, the handlers with this luck. */
  static Execution run(String source, RandomGenerator luck, Map<String, RequestStreamHandler> more)
      throws ReflectiveOperationException, IOException {
    Compilation compilation =
        compiler().compile(JavaFileObjects.forSourceString("callcenter.CallCenter", source));
    assertThat(compilation).succeeded();
    Path classes = Files.createTempDirectory("variant");
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() != JavaFileObject.Kind.SOURCE) {
        Path path = classes.resolve(file.getName().replaceFirst("^/CLASS_OUTPUT/", ""));
        Files.createDirectories(path.getParent());
        try (InputStream in = file.openInputStream()) {
          Files.write(path, in.readAllBytes());
        }
      }
    }
    try (OwnFirst loader = new OwnFirst(classes.toUri().toURL())) {
      Object handlers =
          loader
              .loadClass("callcenter.CallCenterHandlers")
              .getConstructor(RandomGenerator.class)
              .newInstance(luck);
      Class<?> type = loader.loadClass("callcenter.CallCenterWorkflow");
      Object workflow =
          type.getConstructor(loader.loadClass("callcenter.CallCenter")).newInstance(handlers);
      Map<String, RequestStreamHandler> functions = new HashMap<>(more);
      ((Map<?, ?>) type.getMethod("functions").invoke(workflow))
          .forEach(
              (name, function) ->
                  functions.putIfAbsent((String) name, (RequestStreamHandler) function));
      String definition = (String) type.getMethod("definition").invoke(null);
      return Runner.of(definition).functions(functions).run("{\"inputCaseID\":\"001\"}");
    }
  }

  /** Loads the variant's classes rather than those of the call center itself. */
  private static final class OwnFirst extends URLClassLoader {

    OwnFirst(URL classes) {
      super(new URL[] {classes}, Variants.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("callcenter.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : findClass(name);
      }
    }

    @Override
    public URL getResource(String name) {
      URL own = findResource(name);
      return own != null ? own : super.getResource(name);
    }
  }
}
