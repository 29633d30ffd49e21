package dev.dione.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Prints at annotations that stand several times on one type. javac puts them into a container that
 * the source does not have, and then forgets where each stands; the source tree knows.
 */
final class RepeatedAnnotations {
  private final @Nullable Trees trees;

  RepeatedAnnotations(ProcessingEnvironment environment) {
    this.trees = trees(environment);
  }

  private static @Nullable Trees trees(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException | LinkageError e) {
      return null; // another compiler than javac, or something around it
    }
  }

  /** Prints a problem, if it stands at a repeated annotation; whether it did. */
  boolean print(Diagnostic.Kind kind, String text, Place place) {
    if (trees == null
        || place.annotation() == null
        || place.element().getAnnotationMirrors().contains(place.annotation())) {
      return false;
    }
    TreePath path = trees.getPath(place.element());
    if (path == null || !(path.getLeaf() instanceof ClassTree type)) {
      return false;
    }
    int index = indexInContainer(place);
    List<? extends AnnotationTree> same =
        type.getModifiers().getAnnotations().stream()
            .filter(a -> simpleName(a).equals(simpleName(place.annotation())))
            .toList();
    if (index < 0 || index >= same.size()) {
      return false;
    }
    Tree tree = value(same.get(index), place.annotation(), place.value());
    trees.printMessage(kind, text, tree, path.getCompilationUnit());
    return true;
  }

  /** Which of the annotations in its container the place's is. */
  private static int indexInContainer(Place place) {
    for (AnnotationMirror container : place.element().getAnnotationMirrors()) {
      for (AnnotationValue value : container.getElementValues().values()) {
        if (value.getValue() instanceof List<?> items) {
          List<?> mirrors = items.stream().map(i -> ((AnnotationValue) i).getValue()).toList();
          if (mirrors.contains(place.annotation())) {
            return mirrors.indexOf(place.annotation());
          }
        }
      }
    }
    return -1;
  }

  private static String simpleName(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String simpleName(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement().getSimpleName().toString();
  }

  /** The tree of a value, or of an item in an array; the whole annotation if there is none. */
  private static Tree value(
      AnnotationTree tree, AnnotationMirror mirror, @Nullable AnnotationValue value) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      List<?> items = entry.getValue().getValue() instanceof List<?> list ? list : List.of();
      int item = items.indexOf(value);
      if (entry.getValue() == value || item >= 0) {
        return written(tree, entry.getKey().getSimpleName().toString(), item);
      }
    }
    return tree;
  }

  private static Tree written(AnnotationTree tree, String member, int item) {
    for (ExpressionTree argument : tree.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(member)) {
        ExpressionTree value = assignment.getExpression();
        return value instanceof NewArrayTree array && item >= 0
            ? array.getInitializers().get(item)
            : value;
      }
    }
    return tree;
  }
}
