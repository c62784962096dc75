package io.github.stepmark.runner.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DebuggerTest {

  @Test
  void aJvmStartedForADebuggerIsRecognized() {
    assertThat(Debugger.isAskedForBy(List.of("-Xmx1g"))).isFalse();
    assertThat(Debugger.isAskedForBy(List.of("-Xmx1g", "-agentlib:jdwp=transport=dt_socket")))
        .isTrue();
    assertThat(Debugger.isAskedForBy(List.of("-Xrunjdwp:server=y"))).isTrue();
  }
}
