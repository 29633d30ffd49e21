package dev.dione.processor.read;

import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Tells the types that are compiled from source from those that are class files.
 *
 * <p>javac knows. Other compilers, and build tools that wrap javac's environment, do not say: there
 * the types that were handed to the processor in this round or an earlier one are the source. Not
 * thread-safe.
 */
public final class SourceTypes {
  private final Set<String> roots = new HashSet<>();
  private @Nullable Trees trees;

  private static @Nullable Trees trees(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException | LinkageError e) {
      return null; // not javac's own environment
    }
  }

  /** Remembers what a round compiles. */
  public void add(RoundEnvironment round, ProcessingEnvironment environment) {
    trees = trees(environment);
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        roots.add(type.getQualifiedName().toString());
      }
    }
  }

  boolean contains(TypeElement type) {
    TypeElement outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement outer) {
      outermost = outer;
    }
    return trees == null
        ? roots.contains(outermost.getQualifiedName().toString())
        : trees.getTree(outermost) != null;
  }
}
