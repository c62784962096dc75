package callcenter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The same functions, in the package that is uploaded for them. */
class PackagedFunctionsIT extends FunctionsOnLambdaTest {

  @TempDir static Path scratch;

  private static List<Path> unpacked;

  @BeforeAll
  static void unpack() throws IOException, InterruptedException {
    unpacked = List.of(DeploymentPackage.make(scratch).unpack(scratch.resolve("task")));
  }

  @Override
  List<Path> layout() {
    return unpacked;
  }
}
