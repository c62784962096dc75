package io.github.stepmark.asl.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.policy.ApiModels.Operation;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the parameters that {@code sdk-resources.txt} names to the services' APIs. */
class SdkParametersTest {

  private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z0-9]+)");

  @Test
  void everyParameterIsOneOfItsOperation() throws IOException {
    Map<String, Map<String, Operation>> services = ApiModels.assumed();
    Set<String> wrong = new LinkedHashSet<>();
    Set<String> unknown = new LinkedHashSet<>();
    for (SdkResources.Entry entry : SdkResources.all()) {
      int colon = entry.call().indexOf(':');
      String service = entry.call().substring(0, colon);
      assertThat(services).containsKey(service);
      Optional<Operation> operation =
          services.get(service).values().stream()
              .filter(each -> each.name().equalsIgnoreCase(entry.call().substring(colon + 1)))
              .findFirst();
      if (operation.isEmpty()) {
        unknown.add(entry.call());
        continue;
      }
      Set<String> parameters =
          operation.get().members().stream()
              .map(member -> member.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      for (String form : entry.forms()) {
        PARAMETER
            .matcher(form)
            .results()
            .map(found -> found.group(1).toLowerCase(Locale.ROOT))
            .filter(name -> !parameters.contains(name))
            .forEach(name -> wrong.add(entry.call() + " has no " + name));
      }
    }
    assertThat(wrong).isEmpty();
    // The table is newer than the CLI.
    assertThat(unknown).hasSizeLessThan(25);
  }
}
