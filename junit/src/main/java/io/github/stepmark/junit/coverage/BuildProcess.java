package io.github.stepmark.junit.coverage;

import java.time.Instant;
import java.util.Optional;

/** The process that runs the build which this JVM is part of. */
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
