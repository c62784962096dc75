package io.github.stepmark.processor.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The templates that good cases are expected to emit. */
final class GoldenTemplates {

  private GoldenTemplates() {}

  static List<Path> all() throws IOException {
    List<Path> templates = new ArrayList<>();
    for (GoldenCase golden : GoldenCase.good()) {
      try (Stream<Path> files = Files.walk(golden.file("expected"))) {
        files.filter(file -> file.endsWith("template.json")).sorted().forEach(templates::add);
      }
    }
    return templates;
  }
}
