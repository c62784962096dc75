package io.github.stepmark.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Has npm's {@code @aws/cloudformation-validate}, which runs the transformation of SAM, too, look
 * at the template of every good case. It installs nothing: the system property {@code
 * stepmark.cfnValidate}, or the environment's {@code STEPMARK_CFN_VALIDATE}, names the folder in
 * which <code>npm install @aws/cloudformation-validate@1.9.0-beta</code> was run.
 */
class CloudFormationValidateTest {

  private static final String SCRIPT =
      """
      const { RegoEngine, TemplateFile } = require('@aws/cloudformation-validate');
      const fs = require('fs');
      const engine = new RegoEngine();
      for (const file of fs.readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
        const report = engine.validateStandard(new TemplateFile(file));
        if (report.status !== 'OK') console.log(file + ': ' + report.status);
        for (const found of report.diagnostics) {
          if (found.severity !== 'INFO' && found.severity !== 'DEBUG')
            console.log(file + ':' + found.startLine + ': ' + found.ruleId + ' ' + found.message);
        }
      }
      """;

  @Test
  void everyTemplateIsAccepted() throws IOException, InterruptedException {
    String folder =
        System.getProperty(
            "stepmark.cfnValidate", System.getenv().getOrDefault("STEPMARK_CFN_VALIDATE", ""));
    assumeTrue(!folder.isEmpty(), "no folder with @aws/cloudformation-validate is named");
    assertThat(Path.of(folder, "node_modules/@aws/cloudformation-validate")).isDirectory();
    List<Path> templates = GoldenTemplates.all();
    assertThat(templates).hasSizeGreaterThan(25);
    Process node =
        new ProcessBuilder("node", "-e", SCRIPT)
            .directory(Path.of(folder).toFile())
            .redirectErrorStream(true)
            .start();
    try (var in = node.getOutputStream()) {
      for (Path template : templates) {
        in.write((template.toAbsolutePath() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(answer).isEmpty();
    assertThat(node.waitFor()).isZero();
  }
}
