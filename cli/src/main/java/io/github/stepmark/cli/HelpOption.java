package io.github.stepmark.cli;

import picocli.CommandLine.Option;

/** The option that each command has, which picocli answers. */
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this and exit.")
  private boolean help;
}
