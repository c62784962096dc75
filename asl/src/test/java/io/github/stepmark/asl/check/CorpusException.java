package io.github.stepmark.asl.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A case of the corpus that is judged otherwise here: a line of {@code corpus-exceptions.txt}.
 *
 * @param source where the evidence is; for what is recorded, the id of AWS's case
 */
record CorpusException(Evidence evidence, String reason, String source) {

  /** What is against the verdict of the tool. The file says what each of them is. */
  enum Evidence {
    RECORDED,
    MEASURED,
    DOCUMENTED,
    ITSELF,
    OPEN
  }

  /** All of them, by the id of the case. */
  static Map<String, CorpusException> all() {
    try (InputStream file = CorpusException.class.getResourceAsStream("corpus-exceptions.txt")) {
      Map<String, CorpusException> all = new TreeMap<>();
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(line -> !line.startsWith("#")).toList()) {
        String[] parts = line.split("\t", -1);
        Evidence evidence = Evidence.valueOf(parts[1].toUpperCase(Locale.ROOT));
        all.put(parts[0], new CorpusException(evidence, parts[2], parts[3]));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
