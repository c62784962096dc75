package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Functions that do what functions should not: their task fails, and nothing else. */
@Timeout(60)
class HostileHandlerTest {

  private static final Duration SHORT = Duration.ofMillis(200);
  private static final RequestStreamHandler ECHO = (in, out, context) -> in.transferTo(out);

  private static Runner calling(RequestStreamHandler handler, String fields) {
    return Runner.of(
            """
            {"StartAt": "T", "States": {
              "T": {"Type": "Task", "Resource": "${F}", %s "End": true}}}
            """
                .formatted(fields))
        .functions(Map.of("F", handler))
        .log(line -> {})
        .handlerLimit(Duration.ofSeconds(30));
  }

  private static Execution run(RequestStreamHandler handler) {
    return calling(handler, "").run("{}");
  }

  private static Execution runShortly(RequestStreamHandler handler) {
    return calling(handler, "").handlerLimit(SHORT).run("{}");
  }

  private static void assertTheNextRunIsNotHarmed() {
    assertThat(run(ECHO).output()).isEqualTo("{}");
  }

  /** Sleeps, whatever anybody does. */
  private static void sleepOn() {
    while (true) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
      if (Thread.interrupted()) {
        continue;
      }
    }
  }

  @Test
  void aFunctionThatIsNeverDoneIsATimeoutOfItsSandbox() {
    Execution execution = runShortly((in, out, context) -> sleepOn());

    assertThat(execution.error()).isEqualTo("Sandbox.Timedout");
    assertThat(Json.parse(Objects.requireNonNull(execution.cause())).get("errorMessage").asText())
        .matches("RequestId: [-0-9a-f]+ Error: Task timed out after 0.20 seconds");
    assertThat(execution.cause()).contains("HostileHandlerTest.sleepOn(");
    assertThat(execution.elapsed()).isEqualTo(SHORT);
    assertTheNextRunIsNotHarmed();
  }

  @Test
  void theLogSaysWhichFunctionWasLeftBehindAndWhere() {
    List<String> log = new ArrayList<>();
    calling((in, out, context) -> sleepOn(), "").handlerLimit(SHORT).log(log::add).run("{}");

    assertThat(log)
        .singleElement()
        .asString()
        .startsWith("[Stepmark/HandlerOutlived] The function 'F' was still running")
        .contains("handlerLimit");
  }

  @Test
  void aFunctionThatIsNeverDoneTimesOutWhereItsStateHasATimeout() {
    Runner runner = calling((in, out, context) -> sleepOn(), "\"TimeoutSeconds\": 1,");
    Execution execution = runner.handlerLimit(Duration.ofSeconds(2)).run("{}");

    assertThat(execution.error()).isEqualTo("States.Timeout");
    assertThat(execution.cause()).isNull();
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aTimeoutOfOneSecondIsNoLimitInRealTimeWhileVirtualTimeStandsStill() {
    Runner runner =
        calling(
            (in, out, context) -> {
              LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1200));
              in.transferTo(out);
            },
            "\"TimeoutSeconds\": 1,");
    assertThat(runner.run("{}").status()).isEqualTo(ExecutionStatus.SUCCEEDED);
  }

  @Test
  void inRealTimeTheStatesTimeoutEndsTheFunction() {
    Runner runner = calling((in, out, context) -> sleepOn(), "\"TimeoutSeconds\": 1,");
    Execution execution = runner.clock(RunClock.real()).run("{}");

    assertThat(execution.error()).isEqualTo("States.Timeout");
    assertThat(execution.elapsed()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(10));
  }

  @Test
  void aFunctionWhoseTimeIsOverIsInterrupted() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    runShortly(
        (in, out, context) -> {
          try {
            Thread.sleep(60_000);
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
        });
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatAFunctionThatWasLeftBehindDoesLaterConcernsNobody() throws InterruptedException {
    List<String> log = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch goOn = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    Execution execution =
        calling(
                (in, out, context) -> {
                  while (goOn.getCount() > 0) {
                    LockSupport.parkNanos(1_000_000);
                  }
                  context.getLogger().log("late");
                  out.write("\"late\"".getBytes(StandardCharsets.UTF_8));
                  done.countDown();
                },
                "")
            .log(log::add)
            .handlerLimit(SHORT)
            .run("{}");
    goOn.countDown();

    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(log).hasSize(1).noneMatch(line -> line.equals("late"));
    assertThat(execution.status()).isEqualTo(ExecutionStatus.FAILED);
  }

  @Test
  void anErrorIsAFailedTask() {
    assertThat(
            run((in, out, context) -> {
                  throw new AssertionError("no");
                })
                .error())
        .isEqualTo("java.lang.AssertionError");
    assertThat(
            run((in, out, context) -> {
                  throw new OutOfMemoryError("of its own making");
                })
                .error())
        .isEqualTo("java.lang.OutOfMemoryError");
    assertThat(run((in, out, context) -> endless(0)).error())
        .isEqualTo("java.lang.StackOverflowError");
    assertTheNextRunIsNotHarmed();
  }

  @Test
  void aCheckedExceptionByStealthIsAFailedTask() {
    assertThat(
            run((in, out, context) -> {
                  throw HostileHandlerTest.<RuntimeException>sneaky(new Exception("stealth"));
                })
                .error())
        .isEqualTo("java.lang.Exception");
  }

  @Test
  @SuppressWarnings({"deprecation", "removal"})
  void aFunctionThatStopsItsThreadIsAFailedTask() {
    assertThat(run((in, out, context) -> Thread.currentThread().stop()).status())
        .isEqualTo(ExecutionStatus.FAILED);
    assertTheNextRunIsNotHarmed();
  }

  @Test
  void anExceptionWhoseEveryMethodThrowsIsAFailedTask() {
    Execution execution =
        run(
            (in, out, context) -> {
              throw new Spiteful();
            });
    assertThat(execution.error()).isEqualTo(Spiteful.class.getName());
  }

  @Test
  void anExceptionThatTakesForEverToSayWhatItIsIsATimeout() {
    Execution execution =
        runShortly(
            (in, out, context) -> {
              throw new RuntimeException() {
                private static final long serialVersionUID = 1;

                @Override
                public String getMessage() {
                  sleepOn();
                  return "";
                }
              };
            });
    assertThat(execution.error()).isEqualTo("Sandbox.Timedout");
  }

  @Test
  void aFunctionThatInterruptsItselfOrAllOfItsThreadsHarmsNobody() {
    Execution execution =
        run(
            (in, out, context) -> {
              Thread.currentThread().getThreadGroup().interrupt();
              in.transferTo(out);
            });
    assertThat(execution.output()).isEqualTo("{}");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertTheNextRunIsNotHarmed();
  }

  @Test
  void anEndlessResponseIsTooLarge() {
    Execution execution =
        run(
            (in, out, context) -> {
              byte[] mebibyte = new byte[1024 * 1024];
              for (int i = 0; i < 1024; i++) {
                out.write(mebibyte);
              }
            });
    assertThat(execution.error()).isEqualTo("States.DataLimitExceeded");
  }

  @Test
  void jsonThatIsNestedWithoutEndIsAFailedTask() {
    Execution execution =
        run((in, out, context) -> out.write("[".repeat(200_000).getBytes(StandardCharsets.UTF_8)));
    assertThat(execution.error()).isEqualTo("Lambda.Unknown");
  }

  @Test
  void aFunctionRunsOnADaemonThreadWithItsCallersClassLoader() throws IOException {
    AtomicReference<Thread> thread = new AtomicReference<>();
    AtomicReference<ClassLoader> seen = new AtomicReference<>();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader own = new URLClassLoader(new URL[0], before)) {
      Thread.currentThread().setContextClassLoader(own);
      run(
          (in, out, context) -> {
            thread.set(Thread.currentThread());
            seen.set(Thread.currentThread().getContextClassLoader());
            Thread.currentThread().setContextClassLoader(null);
          });
      assertThat(seen.get()).isSameAs(own);
      run((in, out, context) -> seen.set(Thread.currentThread().getContextClassLoader()));
      assertThat(seen.get()).isSameAs(own);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    assertThat(thread.get().isDaemon()).isTrue();
    assertThat(thread.get()).isNotSameAs(Thread.currentThread());
  }

  @Test
  void whoeverIsInterruptedWhileAFunctionRunsIsToldSo() {
    AtomicBoolean caught = new AtomicBoolean();
    Thread test = Thread.currentThread();
    Runner runner =
        calling(
            (in, out, context) -> {
              test.interrupt();
              sleepOn();
            },
            "");
    try {
      runner.run("{}");
    } catch (IllegalStateException e) {
      caught.set(Thread.interrupted());
    }
    assertThat(caught).isTrue();
  }

  @Test
  void aFunctionThatRunsAnotherExecutionIsAnsweredByIt() {
    Runner inner = calling(ECHO, "");
    Execution execution =
        run(
            (in, out, context) ->
                out.write(
                    Objects.requireNonNull(inner.run("7").output())
                        .getBytes(StandardCharsets.UTF_8)));

    assertThat(execution.output()).isEqualTo("7");
  }

  @Test
  void aFunctionCannotAdvanceTheExecutionThatItIsCalledIn() {
    AtomicReference<Execution> own = new AtomicReference<>();
    List<Throwable> refused = new ArrayList<>();
    Runner runner =
        calling(
            (in, out, context) -> {
              for (Runnable way :
                  List.<Runnable>of(
                      () -> own.get().finish(),
                      () -> own.get().advance(),
                      () -> own.get().advanceBy(Duration.ofDays(1)),
                      () -> own.get().advanceUntilWaiting())) {
                try {
                  way.run();
                } catch (IllegalStateException e) {
                  refused.add(e);
                }
              }
              in.transferTo(out);
            },
            "");
    own.set(runner.start("{}"));

    assertThat(own.get().finish().output()).isEqualTo("{}");
    assertThat(own.get().elapsed()).isZero();
    assertThat(refused)
        .hasSize(4)
        .allSatisfy(it -> assertThat(it).hasMessageContaining("[Stepmark/AlreadyAdvancing]"));
  }

  @Test
  void executionsOnManyThreadsDoNotDisturbEachOther() {
    Runner runner = calling(ECHO, "\"TimeoutSeconds\": 5,");
    List<String> outputs =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(i -> String.valueOf(runner.run("" + i).output()))
            .toList();
    assertThat(outputs)
        .containsExactlyElementsOf(IntStream.range(0, 400).mapToObj(String::valueOf).toList());
  }

  @Test
  void aLimitIsAPositiveTime() {
    assertThatThrownBy(() -> calling(ECHO, "").handlerLimit(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Duration.ofSeconds(5)");
  }

  @Test
  void theJvmEndsThoughAFunctionRunsOn() throws Exception {
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                HostileHandlerTest.class.getName())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(jvm.waitFor(40, TimeUnit.SECONDS)).as("The JVM ends").isTrue();
      assertThat(new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("Sandbox.Timedout");
    } finally {
      jvm.destroyForcibly();
    }
  }

  /** What {@link #theJvmEndsThoughAFunctionRunsOn} runs. */
  public static void main(String... arguments) {
    System.out.println(runShortly((in, out, context) -> sleepOn()).error());
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  private static final class Spiteful extends RuntimeException {

    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new StackOverflowError();
    }

    @Override
    public String toString() {
      throw new IllegalStateException();
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new IllegalStateException();
    }
  }
}
