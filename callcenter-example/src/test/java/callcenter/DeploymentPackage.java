package callcenter;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What the command of {@code docs/deploying.md} uploads, and the template that it writes. The
 * environment's {@code STEPMARK_AWS_CLI} names the folder that {@code lib/layer.zip} of npm's
 * {@code @aws-cdk/asset-awscli-v1} was unpacked in; Python runs it.
 *
 * @param template the template that is deployed then
 * @param objects what was uploaded, by {@code bucket/key}
 */
record DeploymentPackage(String template, Map<String, byte[]> objects) {

  private static final Path PAGE = Path.of("../docs/deploying.md");
  private static final Path PACKAGED = Path.of("target/packaged.yaml");

  /** Runs the command as it stands on the page. */
  static DeploymentPackage make(Path scratch) throws IOException, InterruptedException {
    String cli = System.getenv().getOrDefault("STEPMARK_AWS_CLI", "");
    assumeTrue(!cli.isEmpty(), "STEPMARK_AWS_CLI names no folder with the AWS CLI");
    Path command =
        Files.createFile(
            scratch.resolve("aws"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.writeString(command, "#!/bin/sh\nexec python3 -m awscli \"$@\"\n");
    Files.deleteIfExists(PACKAGED);
    try (Bucket bucket = new Bucket()) {
      ProcessBuilder shell = new ProcessBuilder("sh", "-c", packageCommand());
      Map<String, String> environment = shell.environment();
      environment.merge("PATH", scratch.toString(), (path, aws) -> aws + ":" + path);
      environment.put("PYTHONPATH", Path.of(cli, "awscli").toString());
      environment.put("AWS_ENDPOINT_URL", bucket.endpoint());
      environment.put("AWS_ACCESS_KEY_ID", "nobody");
      environment.put("AWS_SECRET_ACCESS_KEY", "nothing");
      environment.put("AWS_DEFAULT_REGION", "eu-west-1");
      environment.put("NO_PROXY", "127.0.0.1");
      environment.put("BUCKET", "packages");
      Process process = shell.redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(packageCommand() + " failed: " + said);
      }
      return new DeploymentPackage(Files.readString(PACKAGED), bucket.objects());
    }
  }

  private static String packageCommand() throws IOException {
    Matcher command =
        Pattern.compile("^aws cloudformation package (?:.*\\\\\\n)*.*$", Pattern.MULTILINE)
            .matcher(Files.readString(PAGE));
    if (!command.find()) {
      throw new IOException("there is no aws cloudformation package in " + PAGE);
    }
    return command.group();
  }

  /** The files of the zip {@code bucket/key}, by their names. */
  Map<String, byte[]> files(String object) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(objects.get(object)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  /** The zip that all functions are to run from. */
  String code() {
    return onlyMatch("CodeUri: s3://(\\S+)");
  }

  /** The definition, where it was uploaded. */
  String definition() {
    return onlyMatch("Bucket: (\\S+)") + "/" + onlyMatch("Key: (\\S+)");
  }

  private String onlyMatch(String pattern) {
    var found =
        Pattern.compile(pattern)
            .matcher(template)
            .results()
            .map(match -> match.group(1))
            .distinct()
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(pattern + " is found with " + found + " in\n" + template);
    }
    return found.get(0);
  }

  /** Unpacks the functions' code in {@code folder}, as Lambda does. */
  Path unpack(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files(code()).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return folder;
  }
}
