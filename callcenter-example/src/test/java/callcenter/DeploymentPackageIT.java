package callcenter;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.stepmark.StateMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code aws cloudformation package} makes of the example's template. */
class DeploymentPackageIT {

  private static final String FOLDER = "META-INF/stepmark/CallCenterStateMachine/";

  private static final String DSL = StateMachine.class.getPackageName();

  @TempDir static Path scratch;

  private static DeploymentPackage packed;

  @BeforeAll
  static void pack() throws IOException, InterruptedException {
    packed = DeploymentPackage.make(scratch);
  }

  @Test
  void fiveFunctionsHaveOnePackageBetweenThem() {
    assertThat(packed.template().split("CodeUri: s3://", -1)).hasSize(6);
    assertThat(packed.objects()).containsOnlyKeys(packed.code(), packed.definition());
  }

  @Test
  void theDefinitionIsUploadedAsItWasEmitted() throws IOException {
    assertThat(new String(packed.objects().get(packed.definition()), StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(Path.of("target/classes", FOLDER + "statemachine.json")));
  }

  /** Neither the processor nor the runner, Jackson, the SDK or the DSL. */
  @Test
  void thePackageHoldsTheClassesAndTheirTwoLibraries() throws IOException {
    List<String> files = List.copyOf(packed.files(packed.code()).keySet());

    assertThat(files)
        .filteredOn(file -> file.startsWith("lib/"))
        .satisfiesExactlyInAnyOrder(
            file -> assertThat(file).matches("lib/stepmark-lambda-[0-9][^/]*[.]jar"),
            file -> assertThat(file).matches("lib/gson-[0-9][^/]*[.]jar"));
    assertThat(files)
        .filteredOn(file -> !file.startsWith("lib/"))
        .allMatch(file -> file.matches("callcenter/[A-Za-z0-9$]+[.]class|" + FOLDER + "[a-z.]+"));
    assertThat(files).contains("callcenter/CallCenter.class", FOLDER + "statemachine.json");
    assertThat(packed.objects().get(packed.code())).hasSizeLessThan(500_000);
  }

  /** The annotations, and what stands in them, are no longer there when the classes are loaded. */
  @Test
  void whatTheClassesNameIsInThePackageOrInTheRuntime(@TempDir Path folder) throws IOException {
    Path classes = packed.unpack(folder).resolve("callcenter");

    Set<String> packages = new TreeSet<>();
    for (JavaClass type : new ClassFileImporter().importPath(classes)) {
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(named -> !named.isPrimitive())
          .forEach(named -> packages.add(named.getPackageName()));
    }

    assertThat(packages)
        .filteredOn(name -> !name.startsWith("java."))
        .containsExactlyInAnyOrder(
            "callcenter",
            "com.amazonaws.services.lambda.runtime",
            "io.github.stepmark.lambda.codec",
            DSL);
  }

  /** Of those that are generated; a function loads few of them. */
  @Test
  void aHandlerCostsAtMostTwentyKilobytesOfClasses() throws IOException {
    var classes = packed.files(packed.code());
    int generated =
        classes.entrySet().stream()
            .filter(file -> file.getKey().endsWith(".class"))
            .filter(file -> !file.getKey().equals("callcenter/CallCenter.class"))
            .mapToInt(file -> file.getValue().length)
            .sum();

    assertThat(generated).isLessThan(5 * 20 * 1024);
  }
}
