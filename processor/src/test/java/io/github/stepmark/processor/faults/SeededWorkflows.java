package io.github.stepmark.processor.faults;

import io.github.stepmark.processor.faults.SeededFault.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole workflows, each with several faults, of which one at a time is put in. In {@code
 * workflows.txt} {@code «kind#what is wrong|what is right»} is a fault; {@code HEAD} has members of
 * {@code @StateMachine}.
 */
final class SeededWorkflows {

  private static final Pattern HOLE =
      Pattern.compile("«([^#»]*)#([^|»]*)\\|([^»]*)»", Pattern.DOTALL);

  private static final Pattern HEAD = Pattern.compile("(?m)^HEAD (.*)\n");

  private SeededWorkflows() {}

  static List<SeededFault> all() {
    List<SeededFault> all = new ArrayList<>();
    for (String part : SeededFaults.text("workflows.txt").split("(?m)^== ")) {
      if (!part.isBlank()) {
        String[] title = part.substring(0, part.indexOf('\n')).split(", ");
        String body = part.substring(part.indexOf('\n') + 1);
        List<MatchResult> holes = HOLE.matcher(body).results().toList();
        for (int i = 0; i < holes.size(); i++) {
          all.add(
              new SeededFault(
                  holes.get(i).group(1),
                  title[0],
                  title[1].equals("JSONata"),
                  text(body, i),
                  text(body, -1)));
        }
      }
    }
    return all;
  }

  /** {@code body} with the fault in the hole of that index, and with none in the others. */
  private static Text text(String body, int faulty) {
    StringBuilder filled = new StringBuilder();
    Matcher hole = HOLE.matcher(body);
    for (int i = 0; hole.find(); i++) {
      String text = hole.group(i == faulty ? 2 : 3);
      hole.appendReplacement(filled, Matcher.quoteReplacement(text));
    }
    hole.appendTail(filled);
    Matcher head = HEAD.matcher(filled);
    List<String> settings = head.results().map(each -> each.group(1)).toList();
    return new Text(settings, head.replaceAll(""));
  }
}
