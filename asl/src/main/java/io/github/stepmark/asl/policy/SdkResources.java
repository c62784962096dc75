package io.github.stepmark.asl.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The resources that calls of any API are allowed on: as {@code sdk-resources.txt} has them, where
 * the parameters say so much, else as {@code sdk-scopes.txt}. Read once, of the latter what is of
 * one service, and only where a definition has such a call.
 */
final class SdkResources {

  /** What a reason says of parameters that are looked for in vain. */
  static final String UNKNOWN = "No parameter is known to ";

  static final String UNNAMED = UNKNOWN + "name ";

  /** The reason of an entry that leaves open what the parameters do not say. */
  static final String OPEN = UNKNOWN + "say more.";

  /** The reason where a call names none of the resources that it may have. */
  static final String OPTIONAL = "AWS requires no resource of it, and the call names none.";

  /** CloudWatch Events is EventBridge by its old name. */
  private static final Map<String, String> ALIASES = Map.of("cloudwatchevents", "eventbridge");

  private static final Map<String, List<Entry>> BY_HAND = read("sdk-resources.txt", null);

  private static final Map<String, Map<String, List<Entry>>> SCOPES = new LinkedHashMap<>();

  private SdkResources() {}

  /**
   * What an operation is allowed on.
   *
   * @param call the service and the operation, such as {@code ec2:stopInstances}
   * @param forms each a {@link ResourceForm}
   * @param reason why they do not name the resource as a whole, with a question mark behind a
   *     parameter that a call need not have; else empty
   * @param made whether it is of {@code sdk-scopes.txt}: of several kinds that a call may name, one
   *     is enough, and all of a kind that it does not name may be asked for
   */
  record Entry(String call, List<String> forms, String reason, boolean made) {

    private boolean isSaidBy(CallParameters parameters) {
      boolean names = forms.stream().anyMatch(form -> ResourceForm.names(form, parameters));
      if (made) {
        return names || forms.contains("*");
      }
      return forms.stream().allMatch(form -> ResourceForm.isNamed(form, parameters))
          && (names || !forms.stream().allMatch(ResourceForm::mayBeWithout));
    }
  }

  /**
   * The first entry of {@code call} whose parameters it has, else that which is left where it says
   * too little; empty if the call is not known.
   */
  static Optional<Entry> of(ServiceCall call) {
    List<Entry> scopes = scopes(service(call)).getOrDefault(key(call), List.of());
    return entries(call).stream()
        .filter(entry -> entry.isSaidBy(call.parameters()))
        .findFirst()
        .or(() -> scopes.stream().skip(Math.max(0, scopes.size() - 1)).findFirst());
  }

  /** All entries of {@code call}, the first that fits first. */
  static List<Entry> entries(ServiceCall call) {
    return Stream.concat(
            BY_HAND.getOrDefault(key(call), List.of()).stream(),
            scopes(service(call)).getOrDefault(key(call), List.of()).stream())
        .toList();
  }

  /** Whether {@code service} is another by an old name. */
  static boolean isAlias(String service) {
    return ALIASES.containsKey(service);
  }

  /** All entries of {@code sdk-resources.txt}, for tests. */
  static Collection<Entry> all() {
    return BY_HAND.values().stream().flatMap(List::stream).toList();
  }

  private static synchronized Map<String, List<Entry>> scopes(String service) {
    return SCOPES.computeIfAbsent(service, key -> read("sdk-scopes.txt", service));
  }

  private static String service(ServiceCall call) {
    String service = call.service().replaceFirst("^aws-sdk:", "").replace("-", "");
    return ALIASES.getOrDefault(service, service);
  }

  private static String key(ServiceCall call) {
    return key(service(call), call.action());
  }

  /** The SDK for Java has {@code describeDbInstances} where the API has another case. */
  private static String key(String service, String action) {
    return service + ":" + action.toLowerCase(Locale.ROOT);
  }

  /** The entries of {@code file}; where {@code only} is no null, those of that service. */
  private static Map<String, List<Entry>> read(String file, @Nullable String only) {
    Map<String, List<Entry>> entries = new LinkedHashMap<>();
    String service = "";
    for (String line : lines(file)) {
      if (!line.startsWith(" ")) {
        service = line;
      } else if (only == null || service.equals(only)) {
        add(service, line, only != null, entries);
      }
    }
    return entries;
  }

  private static void add(
      String service, String line, boolean made, Map<String, List<Entry>> entries) {
    String[] columns = line.strip().split(" [|] ");
    List<String> forms = List.of(columns[0].split(" "));
    String said = columns.length > 2 ? columns[2] : "";
    String reason = made && said.isEmpty() ? reason(forms) : said;
    for (String action : columns[1].split(" ")) {
      entries
          .computeIfAbsent(key(service, action), key -> new ArrayList<>())
          .add(new Entry(service + ":" + action, forms, reason, made));
    }
  }

  /** Of parameters that are computed, and of what all ARNs end in, the form itself says so. */
  private static String reason(List<String> forms) {
    boolean open =
        forms.stream()
            .filter(form -> !ResourceForm.saysWhyOpen(form))
            .anyMatch(form -> form.replaceAll("[{].*?}", "").contains("*"));
    return open ? OPEN : "";
  }

  private static List<String> lines(String file) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                SdkResources.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
