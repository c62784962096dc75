package io.github.stepmark.junit.coverage;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be known of the build that this JVM is part of. */
final class BuildProcess {

  private BuildProcess() {}

  /** Names the closest Java process above this one, or this one where there is none. */
  static String id() {
    ProcessHandle own = ProcessHandle.current();
    for (Optional<ProcessHandle> above = own.parent();
        above.isPresent();
        above = above.get().parent()) {
      if (isJava(above.get())) {
        return id(above.get());
      }
    }
    return id(own);
  }

  /**
   * Whether somebody runs tests of their choice, of which nobody expects that they cover all: by
   * Maven's {@code -Dtest}, or from an editor.
   *
   * @param properties the system's
   */
  static boolean runsSomeTests(Function<String, @Nullable String> properties) {
    String command = properties.apply("sun.java.command");
    return properties.apply("test") != null
        || properties.apply("it.test") != null
        || properties.apply("idea.test.cyclic.buffer.size") != null
        || command != null
            && (command.contains("RemoteTestRunner")
                || command.contains("com.microsoft.java.test.runner"));
  }

  private static boolean isJava(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> command.replace('\\', '/').matches(".*/javaw?(\\.exe)?"))
        .orElse(false);
  }

  private static String id(ProcessHandle process) {
    Instant started = process.info().startInstant().orElse(Instant.EPOCH);
    return process.pid() + "@" + started;
  }
}
