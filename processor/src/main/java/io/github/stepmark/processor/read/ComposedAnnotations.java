package io.github.stepmark.processor.read;

import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code @Retry} and {@code @Catch}, also where an annotation of the user's own, or one of
 * the DSL such as {@code @RetryLambda}, stands for those that it bears itself.
 */
final class ComposedAnnotations {

  /**
   * The field of each that is lost where they could not all be read: which errors come to one hangs
   * on those before it.
   */
  static final String LOST = "ErrorEquals";

  private static final List<String> COMPOSABLE = List.of("Retry", "Catch");

  private final Context context;

  ComposedAnnotations(Context context) {
    this.context = context;
  }

  /**
   * The retriers or catchers of {@code element}, in the order of the source.
   *
   * @param kind {@code Retry} or {@code Catch}
   * @return {@code null} where nothing on the element speaks of them; an empty container does
   */
  @Nullable List<DslAnnotation> on(Element element, String kind) {
    boolean spoken = false;
    boolean repeated = false;
    List<DslAnnotation> all = new ArrayList<>();
    for (DslAnnotation each : DslAnnotation.anyones(element)) {
      if (each.isUnknown()) {
        context.unresolved().add(each.name()); // it may stand for some once it is made
        continue;
      }
      Expansion expansion = Expansion.of(each, kind);
      if (repeated && expansion.spoken) {
        refuseBetween(element, kind, each);
      }
      repeated |= each.is(kind) && each.each().size() > 1;
      spoken |= expansion.spoken;
      all.addAll(expansion.found);
      if (expansion.spoken && expansion.cycle != null) {
        context
            .problems()
            .add(Mistake.ANNOTATION_CYCLE, each.place(), each.name(), expansion.cycle);
      }
    }
    return spoken ? all : null;
  }

  /**
   * Refuses {@code composed} between two annotations of {@code kind}: of these the compiler tells
   * no more than where the first one stands. Where it does not even tell what stands between them,
   * they are taken to follow each other.
   */
  private void refuseBetween(Element element, String kind, DslAnnotation composed) {
    List<String> names = context.trees().names(element);
    int at = names.indexOf(composed.name());
    if (at >= 0 && names.indexOf(kind) < at && at < names.lastIndexOf(kind)) {
      context.problems().add(Mistake.SPLIT_ANNOTATIONS, composed.place(), composed.name(), kind);
    }
  }

  /** The annotations on {@code element} that stand for retriers or catchers, and are none. */
  static List<DslAnnotation> on(Element element) {
    return COMPOSABLE.stream()
        .flatMap(kind -> speaking(element, kind).stream().filter(each -> !each.is(kind)))
        .toList();
  }

  /** The annotations on {@code element} that are of {@code kind}, or stand for one. */
  static List<DslAnnotation> speaking(Element element, String kind) {
    return DslAnnotation.anyones(element).stream()
        .filter(each -> Expansion.of(each, kind).spoken)
        .toList();
  }

  /** What one annotation stands for. */
  private static final class Expansion {

    private final String kind;
    private final Deque<TypeElement> path = new ArrayDeque<>();
    private final List<DslAnnotation> found = new ArrayList<>();
    private boolean spoken;
    private @Nullable String cycle;

    private Expansion(String kind) {
      this.kind = kind;
    }

    static Expansion of(DslAnnotation annotation, String kind) {
      Expansion expansion = new Expansion(kind);
      if (annotation.is(kind)) {
        expansion.spoken = true;
        expansion.found.addAll(annotation.each());
      } else {
        expansion.enter(annotation.type(), annotation.place());
      }
      return expansion;
    }

    /** Takes what {@code annotation} bears as standing at {@code use}. */
    private void enter(TypeElement annotation, Place use) {
      if (annotation.getQualifiedName().toString().startsWith("java.")) {
        return; // those bear each other, and never one of ours
      }
      if (path.contains(annotation)) {
        cycle =
            path.stream()
                .dropWhile(each -> !each.equals(annotation))
                .map(each -> "@" + each.getSimpleName())
                .collect(Collectors.joining(" and "));
        return;
      }
      path.addLast(annotation);
      for (DslAnnotation each : DslAnnotation.anyones(annotation)) {
        if (each.is(kind)) {
          spoken = true;
          found.addAll(each.usedAt(use).each());
        } else {
          enter(each.type(), use);
        }
      }
      path.removeLast();
    }
  }
}
