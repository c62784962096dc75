package io.github.stepmark.processor.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Puts problems in the order of the source, file by file, whatever the order in which they were
 * found. It is read off the elements and their annotations, which compilers give as they are
 * written. Only javac tells which classes share a file; under other compilers classes go by name.
 */
final class SourceOrder {

  /** What comes one after the other where an element is declared. */
  private static final int ANNOTATION = 0;

  private static final int NAME = 1;
  private static final int PARAMETER = 2;
  private static final int THROWN = 3;
  private static final int MEMBER = 4;

  private final AnnotationTrees trees;
  private final Map<Element, Map<Element, Integer>> members = new HashMap<>();

  SourceOrder(AnnotationTrees trees) {
    this.trees = trees;
  }

  /** The same problems; of those at one place the first that was found stays the first. */
  List<Problem> of(List<Problem> problems) {
    record Placed(Problem problem, String file, long start, int[] steps, int within) {}
    Comparator<Placed> order =
        Comparator.comparing(Placed::file)
            .thenComparing(Placed::start)
            .thenComparing(Placed::steps, Arrays::compare)
            .thenComparing(Placed::within);
    return problems.stream()
        .map(
            problem -> {
              Place place = problem.place();
              Element outermost = outermost(place.element());
              return new Placed(
                  problem,
                  trees.file(outermost),
                  trees.start(outermost),
                  steps(place),
                  place.start());
            })
        .sorted(order)
        .map(Placed::problem)
        .toList();
  }

  private static Element outermost(Element element) {
    Element outermost = element;
    while (outermost.getEnclosingElement() instanceof TypeElement
        || outermost.getEnclosingElement() instanceof ExecutableElement) {
      outermost = outermost.getEnclosingElement();
    }
    return outermost;
  }

  /** The way to a place from its outermost class: at each step, where it goes on. */
  private int[] steps(Place place) {
    List<Integer> steps = new ArrayList<>();
    down(place.element(), steps);
    AnnotationMirror mirror = place.mirror();
    if (place.thrown() >= 0) {
      steps.addAll(List.of(THROWN, place.thrown()));
    } else if (mirror == null) {
      steps.add(NAME);
    } else {
      steps.add(ANNOTATION);
      steps.addAll(annotation(place, mirror));
    }
    return steps.stream().mapToInt(Integer::intValue).toArray();
  }

  private void down(Element element, List<Integer> steps) {
    Element outer = element.getEnclosingElement();
    if (outer instanceof ExecutableElement method) {
      down(outer, steps);
      steps.addAll(List.of(PARAMETER, method.getParameters().indexOf(element)));
    } else if (outer instanceof TypeElement) {
      down(outer, steps);
      steps.addAll(List.of(MEMBER, member(outer, element)));
    }
  }

  private int member(Element outer, Element inner) {
    int start = (int) trees.start(inner); // javac has classes in a class before its methods
    return start > 0
        ? start
        : members
            .computeIfAbsent(
                outer,
                type -> {
                  Map<Element, Integer> indexes = new HashMap<>();
                  type.getEnclosedElements().forEach(each -> indexes.put(each, indexes.size()));
                  return indexes;
                })
            .getOrDefault(inner, 0);
  }

  private List<Integer> annotation(Place place, AnnotationMirror mirror) {
    List<String> written = trees.names(place.element());
    int index = 0;
    for (AnnotationMirror each : place.element().getAnnotationMirrors()) {
      List<Integer> steps = new ArrayList<>();
      if (leadsTo(each, mirror, place, steps)) {
        String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
        int at = each == mirror ? written.indexOf(name) : repeated(written, name, steps);
        steps.add(0, at < 0 ? index : at);
        return steps;
      }
      index++;
    }
    return List.of(index);
  }

  /**
   * Which of the annotations that are written is the one of {@code name} that {@code steps} lead to
   * in a container; less than 0 where it is not repeated. Its steps are then those within it.
   */
  private static int repeated(List<String> written, String name, List<Integer> steps) {
    int ordinal = steps.size() < 2 ? 0 : steps.get(1);
    for (int i = 0; i < written.size(); i++) {
      if (written.get(i).equals(name) && ordinal-- == 0) {
        steps.subList(0, 2).clear();
        return i;
      }
    }
    return -1;
  }

  /** Whether what is looked for is {@code annotation} or in it; adds the steps there. */
  private static boolean leadsTo(
      AnnotationMirror annotation, AnnotationMirror mirror, Place place, List<Integer> steps) {
    boolean here = annotation.equals(mirror);
    AnnotationValue value = place.value();
    if (here && value == null) {
      return true;
    }
    int member = 0;
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> written :
        annotation.getElementValues().entrySet()) {
      AnnotationValue each = written.getValue();
      boolean named = here && written.getKey().getSimpleName().contentEquals(place.member());
      if (named && each.equals(value)) {
        steps.add(member);
        return true;
      }
      List<? extends Object> elements =
          each.getValue() instanceof List<?> list ? list : List.of(each);
      for (int i = 0; i < elements.size(); i++) {
        AnnotationValue element = (AnnotationValue) elements.get(i);
        List<Integer> below = new ArrayList<>();
        boolean found =
            named && element.equals(value)
                || element.getValue() instanceof AnnotationMirror nested
                    && leadsTo(nested, mirror, place, below);
        if (found) {
          steps.addAll(List.of(member, i));
          steps.addAll(below);
          return true;
        }
      }
      member++;
    }
    return here;
  }
}
