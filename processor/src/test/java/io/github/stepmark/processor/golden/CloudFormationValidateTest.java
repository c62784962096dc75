package io.github.stepmark.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.processor.LargeTemplateTest;
import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.CompileTask;
import io.github.stepmark.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  /** Files that lie beside the template; "package" replaces them before it is deployed. */
  private static final String TO_BE_PACKAGED = ": W3002 ";

  @TempDir Path folder;

  @Test
  void everyTemplateIsAccepted() throws IOException, InterruptedException {
    List<Path> templates = GoldenTemplates.all();
    assertThat(templates).hasSizeGreaterThan(25);
    assertThat(complaints(templates)).isEmpty();
  }

  @Test
  void templatesThatOptionsChangeAreAccepted() throws IOException, InterruptedException {
    List<Path> templates = new ArrayList<>();
    for (GoldenCase golden : GoldenCase.good()) {
      if (Set.of("good/call-center", "good/task-forms", "good/invoke").contains(golden.name())) {
        templates.add(template(golden, "-Astepmark.template=cloudformation"));
        templates.add(template(golden, "-Astepmark.snapStart=true"));
        templates.add(template(golden, "-Astepmark.logLevel=OFF"));
        templates.add(
            template(
                golden,
                "-Astepmark.template=cloudformation",
                "-Astepmark.environment=STAGE=test,ORDERS=${Orders}",
                "-Astepmark.tags=team=support"));
      }
    }
    assertThat(templates).hasSize(12);
    assertThat(complaints(templates)).allMatch(line -> line.contains(TO_BE_PACKAGED));
  }

  @Test
  void templatesOfLargeWorkflowsAreAccepted() throws IOException, InterruptedException {
    List<Path> templates = new ArrayList<>();
    for (String form : List.of("sam", "cloudformation")) {
      CompileTask task = CompileTask.of(LargeTemplateTest.functions(200));
      templates.add(template(task, "-Astepmark.template=" + form));
    }
    assertThat(complaints(templates)).allMatch(line -> line.contains(TO_BE_PACKAGED));
  }

  private Path template(GoldenCase golden, String... options) throws IOException {
    return template(golden.task(), options);
  }

  private Path template(CompileTask task, String... options) throws IOException {
    CompileResult result =
        TestCompiler.JAVAC.compile(
            task.withOptions(options).withOptions("-Astepmark.tracing=true"));
    String path =
        result.emitted().keySet().stream()
            .filter(name -> name.endsWith("/template.json"))
            .findFirst()
            .orElseThrow();
    Path file = Files.createTempDirectory(folder, "variant").resolve("template.json");
    return Files.writeString(file, result.emitted().get(path));
  }

  private static List<String> complaints(List<Path> templates)
      throws IOException, InterruptedException {
    return new NodeScript("@aws/cloudformation-validate", "cfnValidate", SCRIPT).lines(templates);
  }
}
