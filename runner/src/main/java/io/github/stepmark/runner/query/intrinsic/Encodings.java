package io.github.stepmark.runner.query.intrinsic;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

/**
 * Base64 and digests: {@code States.Base64Encode}, {@code States.Base64Decode} and {@code
 * States.Hash}.
 */
public final class Encodings {

  private static final Set<String> ALGORITHMS =
      Set.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

  private Encodings() {}

  static String base64(Arguments given) throws IntrinsicFailure {
    byte[] bytes = given.bounded(given.text(0)).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(bytes);
  }

  static String fromBase64(Arguments given) throws IntrinsicFailure {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(given.bounded(given.text(0)));
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw given.failure("the string is not Base64: " + e.getMessage());
    }
  }

  /** What is no string is hashed as Format would show it, as AWS's own simulator does. */
  static String hash(Arguments given) throws IntrinsicFailure {
    JsonNode data = given.value(0);
    String text = given.bounded(TextFunctions.shown(data));
    String algorithm = given.text(1);
    if (!knows(algorithm)) {
      throw given.failure("there is no algorithm '%s'".formatted(algorithm));
    }
    return digest(algorithm, text);
  }

  /** Whether {@code Hash} knows an algorithm of this name, in this case. */
  public static boolean knows(String algorithm) {
    return ALGORITHMS.contains(algorithm);
  }

  /** The digest of the text's UTF-8 bytes in lower-case hexadecimal digits. */
  public static String digest(String algorithm, String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has it", e);
    }
  }
}
