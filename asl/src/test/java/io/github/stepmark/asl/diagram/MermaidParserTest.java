package io.github.stepmark.asl.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.read.DefinitionReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Has Mermaid itself parse the diagrams of all definitions of the corpus and of hostile names. It
 * installs nothing: the environment's {@code STEPMARK_MERMAID} names the folder in which <code>npm
 * install mermaid@11.17.2 jsdom@29.1.1</code> was run.
 */
class MermaidParserTest {

  private static final String SCRIPT =
      """
      import {JSDOM} from 'jsdom';
      import fs from 'fs';
      import path from 'path';
      // Mermaid looks for a browser as soon as it is loaded.
      const dom = new JSDOM('');
      globalThis.window = dom.window;
      globalThis.document = dom.window.document;
      const {default: mermaid} = await import('mermaid');
      mermaid.initialize({maxTextSize: 1e9, maxEdges: 1e6});
      const folder = process.argv[2];
      const files = fs.readdirSync(folder).filter(file => file.endsWith('.mmd'));
      for (const file of files) {
        try {
          await mermaid.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
        } catch (e) {
          console.log(file + ': ' + e.message);
        }
      }
      console.log(files.length + ' parsed');
      process.exit(0);
      """;

  private static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "end",
          "subgraph",
          "flowchart TD",
          "click",
          "style x fill:red",
          "1. First",
          "- item",
          "# head",
          "#35;",
          "a;b",
          "a\nb",
          "\"quoted\"",
          "`tick`",
          "**bold** __under__",
          "</script><br/>&amp;",
          "${Name}",
          "{{x}} [x] (x) |x| ])",
          "a-->b -.-> ===",
          "%% comment %%{init: {}}%%",
          "$$x^2$$",
          "http://example.com/x",
          "fa:fa-car x",
          ":::cls @{shape: x}",
          "__proto__",
          "😀 日本語",
          "half \uD800",
          "nul \u0000",
          "x".repeat(80));

  @Test
  void everyDiagramIsMermaid(@TempDir Path scratch) throws Exception {
    String folder = System.getenv().getOrDefault("STEPMARK_MERMAID", "");
    assumeTrue(!folder.isEmpty(), "no folder with mermaid is named");
    assertThat(Path.of(folder, "node_modules/mermaid")).isDirectory();
    List<StateMachine> machines = machines();
    for (int i = 0; i < machines.size(); i++) {
      Files.writeString(scratch.resolve(i + ".mmd"), MermaidDiagram.of(machines.get(i)));
    }
    // A module is looked for from where the script is.
    Path script = Files.createTempFile(Path.of(folder), "parse", ".mjs");
    try {
      Files.writeString(script, SCRIPT);
      assertThat(run("node", script.toString(), scratch.toString()))
          .isEqualTo(machines.size() + " parsed\n");
    } finally {
      Files.delete(script);
    }
  }

  private static List<StateMachine> machines() {
    Set<StateMachine> machines = new LinkedHashSet<>();
    for (String name : HOSTILE) {
      machines.add(Machines.named(name));
    }
    for (Corpus.Case one : Corpus.cases(any -> true)) {
      StateMachine machine = DefinitionReader.read(one.definition()).stateMachine();
      if (machine != null) {
        machines.add(machine);
      }
    }
    return List.copyOf(machines);
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream out = process.getInputStream()) {
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      return said;
    }
  }
}
