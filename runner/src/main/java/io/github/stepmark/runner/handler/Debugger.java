package io.github.stepmark.runner.handler;

import java.lang.management.ManagementFactory;
import java.util.List;

/** Whether somebody may be looking at this JVM through a debugger, in no hurry. */
public final class Debugger {

  private static final boolean ATTACHED = isAskedForBy(arguments());

  private Debugger() {}

  /** Whether this JVM was started so that a debugger can be attached, as IDEs do to debug. */
  public static boolean isAttached() {
    return ATTACHED;
  }

  static boolean isAskedForBy(List<String> arguments) {
    return arguments.stream()
        .anyMatch(
            argument -> argument.startsWith("-agentlib:jdwp") || argument.startsWith("-Xrunjdwp"));
  }

  private static List<String> arguments() {
    try {
      return Management.arguments();
    } catch (LinkageError e) {
      return List.of(); // A JRE without the module java.management.
    }
  }

  /** Apart, so that the module is looked for here and nowhere else. */
  private static final class Management {
    static List<String> arguments() {
      return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }
  }
}
