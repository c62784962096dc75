package io.github.stepmark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/** What a run of the command in this JVM printed, and its exit code. */
record Run(int code, String out, String err) {

  static Run of(String... arguments) {
    return of("", Ansi.OFF, arguments);
  }

  static Run of(String in, Ansi colours, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    int code = Stepmark.run(arguments, bytes, out, err, colours);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  JsonNode json() {
    return Json.parse(out);
  }
}
