package io.github.stepmark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * JSON that is given as an argument: the text itself, {@code @} and the name of a file that holds
 * it, or {@code -} for standard input.
 *
 * @param option the option that it is given by, as messages call it
 */
record JsonArgument(String option, String text) {

  boolean isStandardInput() {
    return text.equals("-");
  }

  /**
   * The value.
   *
   * @throws ParameterException where there is none
   */
  JsonNode read(InputStream in, CommandLine command) {
    try {
      return Json.parse(text(in));
    } catch (InvalidJsonException e) {
      throw new ParameterException(command, option + " is not JSON: " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw new ParameterException(command, option + ": " + source() + " is not UTF-8");
    } catch (IOException e) {
      throw new ParameterException(command, option + ": " + source() + " cannot be read");
    }
  }

  private String text(InputStream in) throws IOException {
    if (isStandardInput()) {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(in.readAllBytes()))
          .toString();
    }
    return text.startsWith("@") ? Files.readString(Path.of(text.substring(1))) : text;
  }

  private String source() {
    return isStandardInput() ? "standard input" : text.substring(1);
  }
}
