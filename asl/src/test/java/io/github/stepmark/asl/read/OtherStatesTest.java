package io.github.stepmark.asl.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Rule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OtherStatesTest {

  private static final List<String> TYPES =
      List.of("Task", "Pass", "Wait", "Choice", "Succeed", "Fail", "Parallel", "Map");

  static Set<String> fields() {
    return OtherStates.fields();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void aFieldIsSaidToBeOfTheStatesThatTakeIt(String field) {
    String words = OtherStates.with(field).orElseThrow();

    assertThat(TYPES.stream().filter(type -> takes(type, field)).collect(Collectors.toSet()))
        .isEqualTo(
            TYPES.stream()
                .filter(type -> Pattern.compile("\\b" + type + "\\b").matcher(words).find())
                .collect(Collectors.toSet()));
  }

  private static boolean takes(String type, String field) {
    String state = "{\"Type\": \"%s\", \"%s\": 1}".formatted(type, field);
    String definition = "{\"StartAt\": \"A\", \"States\": {\"A\": %s}}".formatted(state);
    return DefinitionReader.read(definition).diagnostics().stream()
        .noneMatch(
            one -> one.rule() == Rule.UNKNOWN_FIELD && one.pointer().equals("/States/A/" + field));
  }
}
