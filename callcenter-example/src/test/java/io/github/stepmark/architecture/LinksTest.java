package io.github.stepmark.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documentation links to within the repository is there, and so is the heading. */
class LinksTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```|`[^`\n]*`");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```.*?^ *```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*)$");
  private static final Pattern OUTSIDE = Pattern.compile("\\w+:.*");

  /** Pages that Java, and messages to the user, name by their paths. */
  private static final Pattern PAGE = Pattern.compile("\\bdocs/[\\w/-]+\\.md\\b");

  @Test
  void linksLeadToFilesAndHeadings() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      String text = CODE.matcher(Files.readString(page)).replaceAll("");
      for (String link : found(LINK, text, 1)) {
        if (!OUTSIDE.matcher(link).matches() && !leadsSomewhere(page, link)) {
          broken.add(ROOT.relativize(page) + ": " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void eachDecisionHasANumberOfItsOwn() throws IOException {
    try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/decisions"))) {
      assertThat(decisions.map(page -> page.getFileName().toString().substring(0, 4)))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void pagesThatSourceNamesAreThere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path source : sources()) {
      for (String page : found(PAGE, Files.readString(source), 0)) {
        if (!Files.exists(ROOT.resolve(page))) {
          broken.add(ROOT.relativize(source) + ": " + page);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static boolean leadsSomewhere(Path page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    return Files.exists(target)
        && (parts.length == 1
            || !target.toString().endsWith(".md")
            || anchors(target).contains(parts[1]));
  }

  /** The anchors that GitHub makes of the headings of a page. */
  private static Set<String> anchors(Path page) throws IOException {
    String text = BLOCK.matcher(Files.readString(page)).replaceAll("");
    Map<String, Integer> seen = new HashMap<>();
    return found(HEADING, text, 1).stream()
        .map(LinksTest::anchor)
        .map(
            anchor -> {
              int before = seen.merge(anchor, 1, Integer::sum) - 1;
              return before == 0 ? anchor : anchor + "-" + before;
            })
        .collect(toSet());
  }

  private static String anchor(String heading) {
    return LINK.matcher(heading)
        .replaceAll("]")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\w\\- ]", "")
        .replace(' ', '-');
  }

  private static List<String> found(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map((MatchResult one) -> one.group(group)).toList();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> ours = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(ours, docs).filter(page -> page.toString().endsWith(".md")).toList();
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      List<Path> folders =
          modules.map(module -> module.resolve("src/main")).filter(Files::isDirectory).toList();
      List<Path> sources = new ArrayList<>();
      for (Path folder : folders) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
      }
      return sources;
    }
  }
}
