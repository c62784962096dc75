package callcenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lines of {@code docs/deploying.md} for the CDK and for Terraform name what is emitted. */
class DeployingPageTest {

  private static final List<String> HANDLERS =
      List.of("OpenCase", "AssignCase", "WorkOnCase", "CloseCase", "EscalateCase");

  private final String page;

  DeployingPageTest() throws IOException {
    page = Files.readString(Path.of("../docs/deploying.md"));
  }

  @Test
  void theHandlersOfFunctionsAreClasses() {
    List<String> written =
        Stream.concat(
                Pattern.compile("handler\\(\"([^\"]*)\" \\+ name \\+ \"([^\"]*)\"\\)")
                    .matcher(page)
                    .results()
                    .flatMap(
                        call ->
                            HANDLERS.stream().map(name -> call.group(1) + name + call.group(2))),
                Pattern.compile("handler = \"([^\"]*)\"")
                    .matcher(page)
                    .results()
                    .map(call -> call.group(1)))
            .toList();

    assertThat(written).hasSize(6).allSatisfy(Class::forName);
  }

  @Test
  void thePlaceholdersThatAreFilledAreThoseOfTheDefinition() {
    CallCenterWorkflow workflow = new CallCenterWorkflow(new CallCenterHandlers(new Random()));

    for (String placeholder : workflow.functions().keySet()) {
      assertThat(page).contains("    " + placeholder + " ");
    }
  }
}
