package io.github.stepmark.processor;

import com.google.auto.service.AutoService;
import io.github.stepmark.processor.read.Options;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Turns each class with {@code @StateMachine} into its artifacts, in the round in which it is met.
 * Only a workflow that waits for types of another processor is met again in the next round, by
 * name: no element is kept from one round to another.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("io.github.stepmark.*")
@SupportedOptions({
  Options.PARTITION,
  Options.NOTES,
  Options.WARNINGS,
  Options.CLIENT,
  Options.TEMPLATE,
  Options.RUNTIME,
  Options.ARCHITECTURE,
  Options.MEMORY,
  Options.TIMEOUT,
  Options.CODE_URI,
  Options.LOG_LEVEL,
  Options.LOG_RETENTION,
  Options.TRACING,
  Options.SNAP_START,
  Options.ENVIRONMENT,
  Options.TAGS,
  Options.LOCK
})
public final class WorkflowProcessor extends AbstractProcessor {

  /**
   * No annotation is claimed, though javac warns of that with {@code -Xlint:processing}: where all
   * are claimed it does not run the processors behind this one.
   */
  private static final boolean CLAIMED = false;

  private final Set<String> waiting = new LinkedHashSet<>();
  private Compilation compilation;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    compilation = new Compilation(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      return CLAIMED; // the compiler itself names the types that never came
    }
    try {
      process(annotations, round, new TreeSet<>(waiting)); // ecj gives them in no order
    } finally {
      compilation.print();
    }
    return CLAIMED;
  }

  private void process(
      Set<? extends TypeElement> annotations, RoundEnvironment round, Set<String> met) {
    waiting.clear();
    // All at once: javac looks through all classes of a round for each question.
    TypeElement[] asked =
        annotations.stream().filter(each -> !isOfEmitted(each)).toArray(TypeElement[]::new);
    Set<? extends Element> annotated =
        asked.length == 0 ? Set.of() : round.getElementsAnnotatedWithAny(asked);
    ElementFilter.typesIn(annotated).stream()
        .filter(Claims::isWorkflow)
        .forEach(type -> met.add(type.getQualifiedName().toString()));
    compilation.refuseOutside(annotated);
    StartedWorkflows started = compilation.started();
    for (String name : started.inOrder(met)) {
      TypeElement workflow = processingEnv.getElementUtils().getTypeElement(name);
      boolean waits = started.startedBy(name).stream().anyMatch(waiting::contains);
      if (waits || !compilation.compile(workflow)) {
        waiting.add(name);
      }
    }
    compilation.write();
  }

  /** Whether {@code annotation} is the one on emitted types, which stands alone there. */
  private static boolean isOfEmitted(TypeElement annotation) {
    return annotation.getSimpleName().contentEquals("GeneratedFrom");
  }
}
