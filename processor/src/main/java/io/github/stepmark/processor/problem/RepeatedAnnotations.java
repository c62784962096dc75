package io.github.stepmark.processor.problem;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
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

  private final @Nullable Trees trees;

  private RepeatedAnnotations(@Nullable Trees trees) {
    this.trees = trees;
  }

  static RepeatedAnnotations of(ProcessingEnvironment environment) {
    try {
      return new RepeatedAnnotations(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return new RepeatedAnnotations(null); // not javac, or a runtime without javac's API
    }
  }

  /** Prints at {@code place} if it is in an annotation that repeats; answers whether it did. */
  boolean print(Kind kind, String text, Place place) {
    AnnotationMirror mirror = place.mirror();
    if (trees == null || mirror == null) {
      return false;
    }
    int ordinal = ordinal(place.element(), mirror);
    TreePath path = ordinal < 0 ? null : trees.getPath(place.element());
    if (path == null) {
      return false;
    }
    String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
    List<? extends AnnotationTree> same =
        annotations(path.getLeaf()).stream()
            .filter(annotation -> simpleName(annotation).equals(name))
            .toList();
    if (ordinal >= same.size()) {
      return false;
    }
    trees.printMessage(
        kind, text, within(same.get(ordinal), mirror, place.value()), path.getCompilationUnit());
    return true;
  }

  private static List<? extends AnnotationTree> annotations(Tree declaration) {
    if (declaration instanceof MethodTree method) {
      return method.getModifiers().getAnnotations();
    }
    return declaration instanceof ClassTree type ? type.getModifiers().getAnnotations() : List.of();
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

  private static String simpleName(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
