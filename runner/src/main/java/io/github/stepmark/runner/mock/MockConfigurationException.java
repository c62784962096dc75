package io.github.stepmark.runner.mock;

import java.util.List;

/** A mock configuration that cannot be used. The message says where, as JSON pointers, and why. */
public final class MockConfigurationException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  MockConfigurationException(List<String> mistakes) {
    super(
        "[Stepmark/MockConfiguration] The mock configuration cannot be used:\n  "
            + String.join("\n  ", mistakes));
  }
}
