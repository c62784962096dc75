package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.policy.ApiModels.Member;
import io.github.stepmark.asl.policy.ApiModels.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was looked up, one operation after the other, where no rule of {@link NamedParts} tells: in
 * {@code policy/known-parts.txt} the forms that a form of the rules really is, in {@code
 * policy/kind-wide.txt} why a parameter that is called like a kind of resource is in no form of it.
 */
final class KnownParts {

  private static final String OTHER = "{} names nothing of the kinds that are checked.";

  private record Change(String form, List<String> instead) {}

  private final Map<String, List<Change>> changes = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> reasons = new LinkedHashMap<>();
  private final Set<String> wide = new TreeSet<>();
  private final Set<String> left = new TreeSet<>();

  private KnownParts() {
    lines("known-parts.txt").forEach(this::addChange);
    lines("kind-wide.txt").forEach(this::addReason);
  }

  private String section = "";

  static KnownParts read() {
    return new KnownParts();
  }

  private void addChange(String line) {
    if (!line.startsWith(" ")) {
      section = line;
      return;
    }
    String[] columns = line.strip().split(" [|] ");
    List<String> forms = List.of(columns[1].split(" "));
    for (String action : columns[2].split(" ")) {
      String call = section + ":" + action;
      changes.computeIfAbsent(call, key -> new ArrayList<>()).add(new Change(columns[0], forms));
      left.add(call + " " + columns[0]);
    }
  }

  private void addReason(String line) {
    if (!line.startsWith(" ")) {
      section = line;
      return;
    }
    String[] words = line.strip().split(" ");
    wide.add(line.strip());
    reasons.computeIfAbsent(words[0], key -> new TreeMap<>()).put(words[1], section);
  }

  /** The forms of {@code operation}, with what is known in place of what the rules made. */
  Set<String> known(Operation operation, Set<String> forms) {
    String call = call(operation);
    Set<String> known = new LinkedHashSet<>(forms);
    for (Change change : changes.getOrDefault(call, List.of())) {
      if (known.remove(change.form())) {
        known.addAll(change.instead());
        left.remove(call + " " + change.form());
      }
    }
    return known;
  }

  /**
   * Why the parameters of {@code operation} that are called like a kind name none; else empty. Of a
   * parameter with a question mark it is told only to calls that have it.
   */
  String reason(Operation operation) {
    Map<String, String> known = reasons.getOrDefault(call(operation), Map.of());
    List<String> sentences = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Member member : operation.members()) {
      known.forEach(
          (path, sentence) -> {
            if (!path.replaceFirst("[.].*", "").equals(member.name())) {
              return;
            }
            if (sentence.equals(OTHER) && member.required()) {
              others.add(path);
            } else {
              sentences.add(sentence.replace("{}", path + (member.required() ? "" : "?")));
            }
          });
    }
    if (!others.isEmpty()) {
      boolean several = others.size() > 1 || others.get(0).matches(".*[^aius]s");
      String sentence = several ? OTHER.replace("names", "name") : OTHER;
      sentences.add(sentence.replace("{}", OpenParts.listed(others, "and")));
    }
    return String.join(" ", sentences);
  }

  /** Whether what is told of the parameters of {@code operation} says enough to each call. */
  boolean tellsEnough(Operation operation) {
    Map<String, String> known = reasons.getOrDefault(call(operation), Map.of());
    return operation.members().stream()
        .filter(Member::required)
        .anyMatch(
            member ->
                known.entrySet().stream()
                    .filter(told -> !told.getValue().equals(OTHER))
                    .anyMatch(told -> told.getKey().split("[.]")[0].equals(member.name())));
  }

  /** The calls with the parameters that have a reason. */
  Set<String> wide() {
    return wide;
  }

  /** What stands in {@code known-parts.txt} of forms that the rules make of no such operation. */
  Set<String> left() {
    return left;
  }

  private static String call(Operation operation) {
    return operation.service() + ":" + operation.call().action();
  }

  /** The lines of {@code file}, without its comments. */
  static List<String> lines(String file) {
    try (InputStream in = KnownParts.class.getResourceAsStream("/policy/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
