package io.github.stepmark.processor.compile;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.stream.JsonReader;
import io.github.stepmark.StateMachine;
import io.github.stepmark.client.WorkflowClient;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.processor.WorkflowProcessor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.SdkPublicApi;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * What a compiler is asked to do.
 *
 * @param processors made anew for each compilation, in the order in which they run
 * @param classPath folders and JARs
 * @param options of javac, beyond those that every compilation has
 */
public record CompileTask(
    List<Source> sources,
    Supplier<List<Processor>> processors,
    List<Path> classPath,
    List<String> options) {

  public CompileTask {
    sources = List.copyOf(sources);
    classPath = List.copyOf(classPath);
    options = List.copyOf(options);
  }

  /** Compiles {@code sources} with the processor, on a class path that a user would have. */
  public static CompileTask of(List<Source> sources) {
    return new CompileTask(
        sources, () -> List.of(new WorkflowProcessor()), userClassPath(), List.of());
  }

  public static CompileTask of(Source... sources) {
    return of(List.of(sources));
  }

  /** Runs these processors instead. */
  public CompileTask withProcessors(Supplier<List<Processor>> instead) {
    return new CompileTask(sources, instead, classPath, options);
  }

  /** Finds classes in {@code folder}, too. */
  public CompileTask withClassPath(Path folder) {
    List<Path> more = new ArrayList<>(classPath);
    more.add(0, folder);
    return new CompileTask(sources, processors, more, options);
  }

  /** Finds classes nowhere but here. */
  public CompileTask withOnlyClassPath(List<Path> only) {
    return new CompileTask(sources, processors, only, options);
  }

  public CompileTask withOptions(String... more) {
    return new CompileTask(
        sources, processors, classPath, Stream.concat(options.stream(), Stream.of(more)).toList());
  }

  /** What a workflow needs to compile, and what it may well have beside that. */
  public static List<Path> userClassPath() {
    return Stream.of(
            StateMachine.class,
            EntryPoint.class,
            Context.class,
            JsonReader.class,
            Nullable.class,
            JsonProperty.class,
            WorkflowClient.class,
            SfnClient.class,
            AwsClient.class,
            SdkClient.class,
            SdkAutoCloseable.class,
            SdkPublicApi.class)
        .map(CompileTask::home)
        .toList();
  }

  /** The folder or JAR that holds {@code type}. */
  public static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
