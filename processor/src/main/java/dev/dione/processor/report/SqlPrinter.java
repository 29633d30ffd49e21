package dev.dione.processor.report;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Prints at a char inside the SQL of an annotation. javac prints at trees alone, which begin where
 * a literal does; but a tree of a documentation comment may stand at any char, and those of a
 * comment that was read from a file count from the start of the source. Seen on JDK 17 and 25.
 */
final class SqlPrinter {
  private final DocTrees trees;

  private SqlPrinter(DocTrees trees) {
    this.trees = trees;
  }

  /** The printer; null with another compiler than javac, or with something around it. */
  static @Nullable SqlPrinter of(ProcessingEnvironment environment) {
    try {
      return new SqlPrinter(DocTrees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return null;
    }
  }

  /** Prints a problem, if its char is found in the source; whether it did. */
  boolean print(Problem problem) {
    Place place = problem.place();
    SqlSpot spot = place.spot();
    TreePath path = trees.getPath(place.element(), place.annotation(), place.value());
    if (spot == null || path == null) {
      return false;
    }
    CompilationUnitTree unit = path.getCompilationUnit();
    Optional<PlacedText> text = text(path, unit, spot.sql());
    if (text.isEmpty()) {
      return false;
    }
    String excerpt = text.get().isExact(spot.index()) ? "" : spot.excerpt();
    DocCommentTree comment = trees.getDocCommentTree(new EmptyPage());
    TextTree at = trees.getDocTreeFactory().at(text.get().place(spot.index())).newTextTree("");
    trees.printMessage(problem.kind(), problem.text() + excerpt, at, comment, unit);
    return true;
  }

  private Optional<PlacedText> text(TreePath path, CompilationUnitTree unit, String sql) {
    try {
      CharSequence source = unit.getSourceFile().getCharContent(true);
      return new ConstantText(trees, unit, source).of(path, sql);
    } catch (IOException e) {
      return Optional.empty(); // the source is gone; javac itself has read it
    }
  }

  /** The file of a comment that says nothing. */
  private static final class EmptyPage extends SimpleJavaFileObject implements FileObject {
    EmptyPage() {
      super(URI.create("memory:///dione.html"), JavaFileObject.Kind.HTML);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return "<html><body></body></html>";
    }
  }
}
