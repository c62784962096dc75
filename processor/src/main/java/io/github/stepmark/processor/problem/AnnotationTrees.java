package io.github.stepmark.processor.problem;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Annotations as they are written, one after the other, which mirrors do not tell: those that
 * repeat stand together in their container. javac has a syntax tree of them; other compilers have
 * none, and there all of this is empty. The tree has the places of declared exceptions, too.
 */
public final class AnnotationTrees {

  private final @Nullable Trees trees;

  private AnnotationTrees(@Nullable Trees trees) {
    this.trees = trees;
  }

  public static AnnotationTrees of(ProcessingEnvironment environment) {
    try {
      return new AnnotationTrees(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return new AnnotationTrees(null); // not javac, or a runtime without javac's API
    }
  }

  /** Whether the compiler has syntax trees: whether it is javac. */
  boolean areThere() {
    return trees != null;
  }

  /** The simple names of the annotations on {@code element}, in the order of the source. */
  public List<String> names(Element element) {
    return on(element).stream().map(AnnotationTrees::simpleName).toList();
  }

  /** What the file of {@code type} is called; where that is not known, the class itself. */
  String file(Element type) {
    TreePath path = trees == null ? null : trees.getPath(type);
    return path == null
        ? type.toString()
        : path.getCompilationUnit().getSourceFile().toUri().toString();
  }

  /** Where in its file {@code type} stands; 0 where that is not known. */
  long start(Element type) {
    TreePath path = trees == null ? null : trees.getPath(type);
    return path == null
        ? 0
        : trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
  }

  /** The annotations on {@code element}, in the order of the source. */
  List<? extends AnnotationTree> on(Element element) {
    TreePath path = trees == null ? null : trees.getPath(element);
    Tree declaration = path == null ? null : path.getLeaf();
    if (declaration instanceof MethodTree method) {
      return method.getModifiers().getAnnotations();
    }
    return declaration instanceof ClassTree type ? type.getModifiers().getAnnotations() : List.of();
  }

  /** Prints at the exception that {@code place} is; answers whether it could. */
  boolean printAtThrown(Kind kind, String text, Place place) {
    TreePath path = trees == null || place.thrown() < 0 ? null : trees.getPath(place.element());
    if (path == null
        || !(path.getLeaf() instanceof MethodTree method)
        || method.getThrows().size() <= place.thrown()) {
      return false;
    }
    print(kind, text, method.getThrows().get(place.thrown()), place.element());
    return true;
  }

  /** Prints at {@code tree}, which stands in the source of {@code element}. */
  void print(Kind kind, String text, Tree tree, Element element) {
    if (trees != null) {
      trees.printMessage(kind, text, tree, trees.getPath(element).getCompilationUnit());
    }
  }

  static String simpleName(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
