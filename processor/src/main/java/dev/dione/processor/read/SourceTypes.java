package dev.dione.processor.read;

import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
  private boolean eclipse;
  private boolean lombokMissing;
  private int rounds;
  private final Set<String> fresh = new HashSet<>();
  private final Map<TypeElement, Boolean> found = new HashMap<>();

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
    eclipse = environment.getElementUtils().getClass().getName().startsWith("org.eclipse.");
    rounds++;
    lombokMissing = round.processingOver() && !round.errorRaised() && rounds == 2;
    fresh.clear();
    found.clear();
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        roots.add(type.getQualifiedName().toString());
        fresh.add(type.getQualifiedName().toString());
      }
    }
  }

  /**
   * Whether Lombok changes a type in this very round, and javac shows it from the next one on. In
   * Eclipse's compiler, Lombok is an agent that runs before the processors do.
   */
  boolean isBeforeLombok(TypeElement type) {
    return !eclipse && fresh.contains(outermost(type).getQualifiedName().toString());
  }

  /** Whether the last round follows the first one, where Lombok asks for more. */
  boolean isLombokMissing() {
    return !eclipse && lombokMissing;
  }

  boolean contains(TypeElement type) {
    return found.computeIfAbsent(outermost(type), this::isSource);
  }

  private boolean isSource(TypeElement outermost) {
    return trees == null
        ? roots.contains(outermost.getQualifiedName().toString())
        : trees.getTree(outermost) != null;
  }

  private static TypeElement outermost(TypeElement type) {
    TypeElement outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement outer) {
      outermost = outer;
    }
    return outermost;
  }
}
