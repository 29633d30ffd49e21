package dev.dione.processor.report;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/**
 * Finds where the chars of a constant text stand: in literals, text blocks, concatenations, and
 * constants of the same file. A constant of another file stands where it is named.
 */
final class ConstantText {
  private final Trees trees;
  private final CompilationUnitTree unit;
  private final CharSequence source;

  ConstantText(Trees trees, CompilationUnitTree unit, CharSequence source) {
    this.trees = trees;
    this.unit = unit;
    this.source = source;
  }

  /** The text of an expression; empty if it is written in another way, or is not that value. */
  Optional<PlacedText> of(TreePath expression, String value) {
    return read(expression).filter(text -> text.toString().equals(value));
  }

  private Optional<PlacedText> read(TreePath path) {
    Tree tree = path.getLeaf();
    int start = (int) trees.getSourcePositions().getStartPosition(unit, tree);
    if (tree instanceof LiteralTree literal) {
      return literal.getValue() instanceof String value
          ? LiteralText.sum(source, start, value)
          : Optional.of(new PlacedText().appendNamed(String.valueOf(literal.getValue()), start));
    }
    if (tree instanceof ParenthesizedTree parentheses) {
      return read(new TreePath(path, parentheses.getExpression()));
    }
    if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      Optional<PlacedText> left = read(new TreePath(path, sum.getLeftOperand()));
      return left.isEmpty()
          ? left
          : read(new TreePath(path, sum.getRightOperand())).map(right -> left.get().append(right));
    }
    return tree instanceof IdentifierTree || tree instanceof MemberSelectTree
        ? constant(path, start)
        : Optional.empty();
  }

  private Optional<PlacedText> constant(TreePath path, int start) {
    if (!(trees.getElement(path) instanceof VariableElement variable)
        || variable.getConstantValue() == null) {
      return Optional.empty();
    }
    TreePath declared = trees.getPath(variable);
    if (declared != null
        && declared.getCompilationUnit().equals(unit)
        && declared.getLeaf() instanceof VariableTree tree
        && tree.getInitializer() != null) {
      return read(new TreePath(declared, tree.getInitializer()));
    }
    String value = variable.getConstantValue().toString();
    return Optional.of(new PlacedText().appendNamed(value, start));
  }
}
