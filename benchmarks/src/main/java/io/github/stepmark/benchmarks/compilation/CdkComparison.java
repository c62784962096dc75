package io.github.stepmark.benchmarks.compilation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Compares the way from source to definition with the AWS CDK's for Java: by Stepmark it is a
 * compilation, by the CDK a compilation and a run of what was compiled, which drives Node. Each is
 * a fresh process; the two take turns. The definitions have to be equal as JSON, but for the
 * functions' ARNs.
 *
 * <p>Arguments: a file with the class path of the CDK ({@code benchmarks/cdk/pom.xml}), how often
 * each runs, then numbers of handlers.
 */
public final class CdkComparison {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Compiler compiler;
  private final String classPath;
  private final Path scratch;

  private CdkComparison(String classPath, Path scratch) {
    this.compiler = new Compiler(scratch);
    this.classPath = classPath;
    this.scratch = scratch;
  }

  /** Measures, and prints a line for each number of handlers. */
  public static void main(String[] args) throws IOException, InterruptedException {
    String classPath = Files.readString(Path.of(args[0])).strip();
    int runs = Integer.parseInt(args[1]);
    System.out.printf("medians of %d runs, elapsed%n", runs);
    for (String number : List.of(args).subList(2, args.length)) {
      int handlers = Integer.parseInt(number);
      Path scratch = Files.createTempDirectory("stepmark-cdk");
      new CdkComparison(classPath, scratch).measure(handlers, runs);
    }
  }

  private void measure(int handlers, int runs) throws IOException, InterruptedException {
    Path ours = Files.createDirectory(scratch.resolve("ours"));
    Path theirs = Files.createDirectory(scratch.resolve("theirs"));
    WorkflowSources.write(handlers, ours);
    CdkSources.write(handlers, theirs);
    List<Cost> compiled = new ArrayList<>();
    List<Cost> synthesized = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      Path classes = Files.createTempDirectory(scratch, "ours-classes");
      compiled.add(
          compiler.compile(
              List.of("-processor", Compiler.STEPMARK, "-d", classes.toString()), ours));
      long start = System.nanoTime();
      Path template = synthesize(theirs);
      synthesized.add(new Cost(0, System.nanoTime() - start));
      compare(classes, template);
    }
    double compilation = Cost.median(compiled).wall() / 1e9;
    double synthesis = Cost.median(synthesized).wall() / 1e9;
    System.out.printf(
        "%d handlers: %.1f s, the CDK %.1f s, %.1f times as long%n",
        handlers, compilation, synthesis, synthesis / compilation);
  }

  /** Compiles and runs the CDK's application; gives the template that it has written. */
  private Path synthesize(Path sources) throws IOException, InterruptedException {
    Path classes = Files.createTempDirectory(scratch, "theirs-classes");
    Path out = Files.createTempDirectory(scratch, "cdk.out");
    compiler.compile(List.of("-cp", classPath, "-d", classes.toString()), sources);
    String run = classes + System.getProperty("path.separator") + classPath;
    Path log = Files.createTempFile(scratch, "cdk", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(Compiler.JAVA.toString(), "-cp", run, "app.Main")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("CDK_OUTDIR", out.toString());
    if (builder.start().waitFor() != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
    return out.resolve("orders.template.json");
  }

  /** Refuses to compare where the two do not say the same. */
  private static void compare(Path classes, Path template) throws IOException {
    for (JsonNode resource : JSON.readTree(template.toFile()).path("Resources")) {
      if (resource.path("Type").asText().equals("AWS::StepFunctions::StateMachine")) {
        JsonNode theirs = definition(resource.path("Properties").path("DefinitionString"));
        String name = "Orders" + theirs.path("StartAt").asText().replaceAll("\\D*(\\d+)x 1", "$1");
        Path file = classes.resolve("META-INF/stepmark/" + name + "/statemachine.json");
        JsonNode ours = JSON.readTree(file.toFile());
        if (!sorted(ours).equals(sorted(theirs))) {
          throw new IllegalStateException(name + ": " + ours + " is not " + theirs);
        }
      }
    }
  }

  /** The text that CloudFormation makes of it, functions called as Stepmark calls them. */
  private static JsonNode definition(JsonNode text) throws IOException {
    StringBuilder joined = new StringBuilder();
    for (JsonNode part : text.path("Fn::Join").path(1)) {
      joined.append(part.isTextual() ? part.asText() : "aws");
    }
    return JSON.readTree(
        joined
            .toString()
            .replaceAll("arn:aws:lambda:[^:]*:[^:]*:function:(\\w+)", "\\${$1FunctionArn}"));
  }

  /** Objects do not tell the order of their members; Jackson's numbers tell their types. */
  private static Object sorted(JsonNode node) {
    if (node instanceof ObjectNode object) {
      TreeMap<String, Object> members = new TreeMap<>();
      object
          .properties()
          .forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
      return members;
    }
    if (node.isArray()) {
      List<Object> elements = new ArrayList<>();
      node.forEach(element -> elements.add(sorted(element)));
      return elements;
    }
    return node.asText();
  }
}
