package io.github.stepmark.processor.problem;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds annotations that stand more than once on a method or a class. javac 17 and 25 print a
 * message for one of them at the method's name; its syntax tree knows better. Other compilers have
 * no such tree, and need none: ecj prints at the value.
 */
final class RepeatedAnnotations {

  private final AnnotationTrees trees;

  RepeatedAnnotations(AnnotationTrees trees) {
    this.trees = trees;
  }

  /** Prints at {@code place} if it is in an annotation that repeats; answers whether it did. */
  boolean print(Kind kind, String text, Place place) {
    AnnotationMirror mirror = place.mirror();
    int ordinal = mirror == null ? -1 : ordinal(place.element(), mirror);
    if (ordinal < 0) {
      return false;
    }
    String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
    List<? extends AnnotationTree> same =
        trees.on(place.element()).stream()
            .filter(annotation -> AnnotationTrees.simpleName(annotation).equals(name))
            .toList();
    if (ordinal >= same.size()) {
      return false;
    }
    Tree tree = within(same.get(ordinal), mirror, place.value());
    trees.print(kind, text, tree, place.element());
    return true;
  }

  /** The mirror's place among those of its container; -1 where it stands in none. */
  private static int ordinal(Element bearer, AnnotationMirror mirror) {
    for (AnnotationMirror container : bearer.getAnnotationMirrors()) {
      for (AnnotationValue value : container.getElementValues().values()) {
        if (value.getValue() instanceof List<?> elements) {
          for (int i = 0; i < elements.size(); i++) {
            if (((AnnotationValue) elements.get(i)).getValue() == mirror
                && container
                    .getAnnotationType()
                    .asElement()
                    .getSimpleName()
                    .contentEquals("List")) {
              return i;
            }
          }
        }
      }
    }
    return -1;
  }

  private static Tree within(
      AnnotationTree annotation, AnnotationMirror mirror, @Nullable AnnotationValue value) {
    if (value == null) {
      return annotation;
    }
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
        mirror.getElementValues().entrySet()) {
      ExpressionTree written = argument(annotation, member.getKey().getSimpleName().toString());
      if (written == null) {
        continue;
      }
      if (member.getValue() == value) {
        return written;
      }
      if (member.getValue().getValue() instanceof List<?> elements) {
        int at = elements.indexOf(value);
        if (at >= 0) {
          return written instanceof NewArrayTree array ? array.getInitializers().get(at) : written;
        }
      }
    }
    return annotation;
  }

  private static @Nullable ExpressionTree argument(AnnotationTree annotation, String member) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(member)) {
        return assignment.getExpression();
      }
    }
    return null;
  }
}
