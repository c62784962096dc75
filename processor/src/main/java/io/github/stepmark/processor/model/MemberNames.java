package io.github.stepmark.processor.model;

import io.github.stepmark.asl.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** How members of JSON are called in Java. */
public final class MemberNames {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_$]+");

  private MemberNames() {}

  /**
   * The Java name for a JSON name: {@code Case} is {@code case_}, {@code order-id} is {@code
   * orderId}. Not always a Java identifier.
   */
  public static String javaName(String jsonName) {
    List<String> parts = new ArrayList<>();
    for (String part : BETWEEN_WORDS.split(jsonName)) {
      if (!part.isEmpty()) {
        parts.add(parts.isEmpty() ? Naming.uncapitalised(part) : Naming.capitalised(part));
      }
    }
    String name = String.join("", parts);
    return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) ? name + "_" : name;
  }
}
